import { findRecord, readAll } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { faredOf, type Fared } from '#shared/domain/preparation/library/fared'
import type { LibrarySource } from '#shared/domain/preparation/library/library'
import { LibraryIndex } from '#shared/domain/preparation/library/library-index'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { kindOf, partsOf } from '#shared/log/record-id'
import type { Database } from '../database'
import type { FrozenContents } from '../frozen-contents'
import { ChangesRepository } from '../repositories/changes-repository'
import { RecordsRepository } from '../repositories/records-repository'
import { ChangedRecords } from '../changed-records'
import type { LibraryFound, LibraryQuery } from './data-tasks'
import { RatedSheets } from './rated-sheets'

/** What the library is made of, and what its ratings are. */
const SOURCES: ReadonlySet<string> = new Set(['action', 'competency', 'guide'])
const RATINGS: ReadonlySet<string> = new Set(['opening', 'submission', 'review'])

interface Made {
  readonly index: LibraryIndex
  readonly fared: ReadonlyMap<Id, Fared>
}

/** The library of all hiring actions here, kept level with the database. */
export class LibrarySearch {
  readonly #changes: ChangesRepository
  readonly #records: RecordsRepository
  readonly #sheets: RatedSheets
  readonly #sources = new Map<Id, LibrarySource>()
  #changed: ChangedRecords
  #made: { readonly of: string; readonly made: Promise<Made> } | undefined

  constructor(database: Database, contents: FrozenContents<SheetRevision>) {
    this.#changes = new ChangesRepository(database)
    this.#records = new RecordsRepository(database)
    this.#sheets = new RatedSheets(database, contents)
    this.#changed = this.#look()
  }

  async find({ kind, query, limit, level }: LibraryQuery): Promise<LibraryFound> {
    const { index, fared } = await this.#at(level)
    const { entries, count } = index.find(kind, query, limit)
    return {
      first: entries.map((entry) => ({ entry, fared: faredOf(entry, fared) })),
      count,
      all: index.size,
    }
  }

  #look(): ChangedRecords {
    return new ChangedRecords({
      cursors: async () => this.#changes.cursors(),
      recordsAfter: async (chain, number) => this.#changes.recordsAfter(chain, number),
    })
  }

  /** One after the other: each level is made from the one before. */
  async #at(level: string): Promise<Made> {
    if (this.#made?.of !== level) this.#made = { of: level, made: this.#make(this.#made?.made) }
    try {
      return await this.#made.made
    } catch (thrown) {
      this.#made = undefined
      this.#changed = this.#look()
      throw thrown
    }
  }

  async #make(before: Promise<Made> | undefined): Promise<Made> {
    const made = await before?.catch(() => undefined)
    const changed = await this.#changed.since()
    if (made === undefined || changed === undefined) {
      this.#sources.clear()
      const all = (await this.#records.ofKind('action')).map(({ id }) => partsOf(id)[0] ?? '')
      return { index: await this.#index(all), fared: await this.#sheets.fared() }
    }
    const of = (kinds: ReadonlySet<string>) => [...changed].filter((record) => kinds.has(kindOf(record)))
    const sources = of(SOURCES)
    const ratings = of(RATINGS)
    return {
      index: sources.length === 0 ? made.index : await this.#index(await this.#records.actionsOf(sources)),
      // A revision that was lacking may have come although no record was changed.
      fared: ratings.length === 0 && !this.#sheets.lacks ? made.fared : await this.#sheets.fared(),
    }
  }

  /** Of all hiring actions, those named read anew. */
  async #index(actions: Iterable<Id>): Promise<LibraryIndex> {
    for (const action of actions) {
      const found = await findRecord(this.#records, HiringAction, recordIds.action(action))
      if (found === undefined || found.deleted) {
        this.#sources.delete(action)
        continue
      }
      this.#sources.set(action, {
        action,
        title: found.title,
        competencies: readAll(Competency, await this.#records.ofAction(action, 'competency')),
        guides: readAll(InterviewGuide, await this.#records.ofAction(action, 'guide')),
      })
    }
    return new LibraryIndex([...this.#sources.values()].sort((a, b) => (a.action < b.action ? -1 : 1)))
  }
}
