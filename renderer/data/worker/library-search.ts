import { faredOf, type Fared } from '#shared/domain/preparation/library/fared'
import type { LibrarySource } from '#shared/domain/preparation/library/library'
import { LibraryIndex } from '#shared/domain/preparation/library/library-index'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { kindOf } from '#shared/log/record-id'
import { ChangedRecords, type ChainsRead } from '../changed-records'
import type { LibraryFound, LibraryQuery } from './data-tasks'

/** What the library is read from. */
export interface LibrarySources extends ChainsRead {
  readonly actions: () => Promise<readonly Id[]>
  /** The hiring actions that these records belong to. */
  readonly actionsOf: (records: readonly RecordId[]) => Promise<ReadonlySet<Id>>
  /** Undefined where the hiring action is deleted or not here. */
  readonly read: (action: Id) => Promise<LibrarySource | undefined>
  readonly rated: {
    readonly fared: () => Promise<ReadonlyMap<Id, Fared>>
    /** Whether revisions are lacking that may come. */
    readonly lacks: boolean
  }
}

/** What the library is made of, and what its ratings are. */
const SOURCES: ReadonlySet<string> = new Set(['action', 'competency', 'guide'])
const RATINGS: ReadonlySet<string> = new Set(['opening', 'submission', 'review'])

interface Made {
  readonly index: LibraryIndex
  readonly fared: ReadonlyMap<Id, Fared>
}

/** The library of all hiring actions here, kept level with the database. */
export class LibrarySearch {
  readonly #from: LibrarySources
  readonly #sources = new Map<Id, LibrarySource>()
  #changed: ChangedRecords
  #made: { readonly of: string; readonly made: Promise<Made> } | undefined

  constructor(from: LibrarySources) {
    this.#from = from
    this.#changed = new ChangedRecords(from)
  }

  async find({ kind, query, limit, level, only }: LibraryQuery): Promise<LibraryFound> {
    const { index, fared } = only === undefined ? await this.#at(level) : await this.#ofOne(only)
    const { entries, count } = index.find(kind, query, limit)
    return {
      first: entries.map((entry) => ({ entry, fared: faredOf(entry, fared) })),
      count,
      all: index.size,
      partial: only !== undefined,
    }
  }

  async #ofOne(action: Id): Promise<Made> {
    const source = await this.#from.read(action)
    return { index: new LibraryIndex(source === undefined ? [] : [source]), fared: new Map() }
  }

  /** One after the other: each level is made from the one before. */
  async #at(level: string): Promise<Made> {
    if (this.#made?.of !== level) this.#made = { of: level, made: this.#make(this.#made?.made) }
    try {
      return await this.#made.made
    } catch (thrown) {
      this.#made = undefined
      this.#changed = new ChangedRecords(this.#from)
      throw thrown
    }
  }

  async #make(before: Promise<Made> | undefined): Promise<Made> {
    const made = await before?.catch(() => undefined)
    const changed = await this.#changed.since()
    if (made === undefined || changed === undefined) {
      this.#sources.clear()
      return {
        index: await this.#index(await this.#from.actions(), undefined),
        fared: await this.#from.rated.fared(),
      }
    }
    const of = (kinds: ReadonlySet<string>) => [...changed].filter((record) => kinds.has(kindOf(record)))
    const sources = of(SOURCES)
    const ratings = of(RATINGS)
    return {
      index:
        sources.length === 0
          ? made.index
          : await this.#index(await this.#from.actionsOf(sources), made.index),
      // A revision that was lacking may have come although no record was changed.
      fared: ratings.length === 0 && !this.#from.rated.lacks ? made.fared : await this.#from.rated.fared(),
    }
  }

  /** Of all hiring actions, those named read anew. */
  async #index(actions: Iterable<Id>, before: LibraryIndex | undefined): Promise<LibraryIndex> {
    for (const action of actions) {
      const source = await this.#from.read(action)
      if (source === undefined) this.#sources.delete(action)
      else this.#sources.set(action, source)
    }
    const sources = [...this.#sources.values()].sort((a, b) => (a.action < b.action ? -1 : 1))
    return new LibraryIndex(sources, before)
  }
}
