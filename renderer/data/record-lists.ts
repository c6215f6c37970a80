import type { Id } from '#shared/kernel/ids'
import { viewsAsOne, type ListedView, type SameApplicants } from '#shared/domain/same-applicant'
import type { RecordId } from '#shared/log/change'
import { kindOf } from '#shared/log/record-id'
import type { RecordView } from '#shared/log/records'
import { ChangedRecords } from './changed-records'
import type { CursorRow } from './rows'

/** What the lists are read from. */
export interface ListSource {
  /** How far each chain of a hiring action is folded. */
  readonly cursorsOf: (action: Id) => Promise<readonly CursorRow[]>
  /** What the changes of a chain after a number set fields of. */
  readonly recordsAfter: (chain: string, number: number) => Promise<readonly RecordId[]>
  readonly pagesOf: (action: Id, kind: string) => AsyncIterable<readonly RecordView[]>
  /** Those of these that belong to the hiring action. */
  readonly eachOf: (action: Id, ids: readonly RecordId[]) => Promise<readonly RecordView[]>
  readonly sameApplicants: (action: Id) => Promise<SameApplicants>
}

/** The lists of so many hiring actions are kept. */
const MOST_ACTIONS = 2

/**
 * The records of hiring actions by kind, in memory: read once, a page at a time, and then kept level by reading what
 * changed. A live query over them would note each key that it found, for which Dexie takes minutes where there are
 * 100,000; what changed is seen by the cursors, which are few.
 */
export class RecordLists {
  readonly #source: ListSource
  readonly #actions = new Map<Id, ListsOfAction>()

  constructor(source: ListSource) {
    this.#source = source
  }

  /** The records of a kind as they are now, deleted ones included; applicants who were merged are one. */
  async read(action: Id, kind: string): Promise<readonly ListedView[]> {
    const lists = this.#actions.get(action) ?? new ListsOfAction(this.#source, action)
    // The one that was asked for last stands last.
    this.#actions.delete(action)
    this.#actions.set(action, lists)
    const [oldest] = this.#actions.keys()
    if (this.#actions.size > MOST_ACTIONS && oldest !== undefined) this.#actions.delete(oldest)
    return lists.read(kind)
  }
}

interface List {
  readonly views: Map<RecordId, ListedView>
  /** Once all of them were read. */
  readonly filled: Promise<void>
  /** What was read anew while they are read: a page that was read before is older. Undefined after that. */
  anew: Set<RecordId> | undefined
  /** The same by id; undefined since one changed. */
  sorted: readonly ListedView[] | undefined
  /** The same with merged applicants as one, and who they were. */
  joined:
    | { readonly of: readonly ListedView[]; readonly same: string; readonly views: readonly ListedView[] }
    | undefined
}

class ListsOfAction {
  readonly #source: ListSource
  readonly #action: Id
  readonly #lists = new Map<string, List>()
  #changed: ChangedRecords
  #level: Promise<unknown> = Promise.resolve()

  constructor(source: ListSource, action: Id) {
    this.#source = source
    this.#action = action
    this.#changed = this.#look()
  }

  async read(kind: string): Promise<readonly ListedView[]> {
    // One after the other: each look starts from the one before it.
    const level = this.#level.then(async () => this.#bringLevel())
    this.#level = level.catch(() => this.#forget())
    await level
    const list = this.#lists.get(kind) ?? this.#begin(kind)
    await list.filled
    list.sorted ??= [...list.views.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    return joined(list, list.sorted, await this.#source.sameApplicants(this.#action))
  }

  #look(): ChangedRecords {
    return new ChangedRecords({
      cursors: async () => this.#source.cursorsOf(this.#action),
      recordsAfter: this.#source.recordsAfter,
    })
  }

  #forget(): void {
    this.#lists.clear()
    this.#changed = this.#look()
  }

  async #bringLevel(): Promise<void> {
    const changed = await this.#changed.since()
    if (changed === undefined) {
      this.#lists.clear()
      return
    }
    const records = [...changed].filter((record) => this.#lists.has(kindOf(record)))
    const found = new Map((await this.#source.eachOf(this.#action, records)).map((view) => [view.id, view]))
    for (const record of records) {
      const list = this.#lists.get(kindOf(record))
      const view = found.get(record)
      if (list === undefined) continue
      if (view === undefined) list.views.delete(record)
      else list.views.set(record, listed(view))
      list.anew?.add(record)
      list.sorted = undefined
    }
  }

  #begin(kind: string): List {
    const views = new Map<RecordId, ListedView>()
    const anew = new Set<RecordId>()
    const fill = async (): Promise<void> => {
      for await (const page of this.#source.pagesOf(this.#action, kind)) {
        for (const view of page) if (!anew.has(view.id)) views.set(view.id, listed(view))
      }
      list.anew = undefined
    }
    const list: List = { views, filled: fill(), anew, sorted: undefined, joined: undefined }
    this.#lists.set(kind, list)
    list.filled.catch(() => this.#forget())
    return list
  }
}

/** The same array as before where nothing changed. */
function joined(list: List, sorted: readonly ListedView[], same: SameApplicants): readonly ListedView[] {
  if (same.size === 0) return sorted
  const key = same.key()
  if (list.joined?.of !== sorted || list.joined.same !== key) {
    list.joined = { of: sorted, same: key, views: viewsAsOne(sorted, same) }
  }
  return list.joined.views
}

/** Without the state of the fold, which is ten times as large as what it comes to. */
function listed({ id, kind, values }: RecordView): ListedView {
  return { id, kind, values }
}
