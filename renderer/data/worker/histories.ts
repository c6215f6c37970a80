import type { HistoryPlace } from '#shared/domain/records/history-index'
import { historyRows, inHistoryOrder, type HistoryRow } from '#shared/domain/records/history'
import {
  hasFilter,
  historyBeginnings,
  rowFitsFilters,
  rowIsAsked,
} from '#shared/domain/records/history-search'
import { namesOf, type NamedIds } from '#shared/domain/records/record-names'
import type { Hash, Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { Database } from '../database'
import { ChangesRepository } from '../repositories/changes-repository'
import type { HistoryPart, HistoryQuery } from './data-tasks'
import { namesInRows } from './names-in'
import { StoredHistory } from './stored-history'

/** The histories of hiring actions: their newest lines at once, and all lines by an index that is made once. */
export class Histories {
  readonly #database: Database
  readonly #changes: ChangesRepository
  readonly #stored = new Map<Id, StoredHistory>()

  constructor(database: Database) {
    this.#database = database
    this.#changes = new ChangesRepository(database)
  }

  progress(action: Id): number {
    return this.#stored.get(action)?.size ?? 0
  }

  async read(query: HistoryQuery): Promise<HistoryPart> {
    const { action, search, offset } = query
    if (search.record !== null) return this.#ofRecord(query)
    const stored = this.#of(action)
    const unfiltered = !hasFilter(search)
    if (unfiltered && offset === 0 && stored.size === 0) {
      const part = await this.#ends(query)
      // Made while the person reads; who asks meanwhile waits for the same, and is told of a failure.
      if (part.more) stored.level().catch(() => undefined)
      return part
    }
    const { index, names } = await stored.level()
    const found = index.find(search, { names, newestFirst: query.newestFirst })
    const places = found.slice(offset, offset + query.limit)
    const rows = await this.#rowsAt(places)
    const more = offset + places.length < found.length
    return { rows, names: await this.#names(action, rows), fits: found.length, more }
  }

  #of(action: Id): StoredHistory {
    const known = this.#stored.get(action) ?? new StoredHistory(this.#database, action)
    this.#stored.set(action, known)
    return known
  }

  /** The first lines of all, without an index. */
  async #ends({ action, search, newestFirst, limit }: HistoryQuery): Promise<HistoryPart> {
    const { changes, next } = await this.#changes.page(action, { limit, newestFirst })
    const known = await this.#changes.withReplaced(changes)
    // No filter is set, but some kinds may be hidden; the zone makes no difference without days.
    const seen = rowFitsFilters(search, 'UTC')
    const all = changes.flatMap((change) => inDirection(historyRows(change, known).filter(seen), newestFirst))
    const rows = all.slice(0, limit)
    const more = next !== undefined || all.length > limit
    return { rows, names: await this.#names(action, rows), fits: more ? undefined : all.length, more }
  }

  /** One record has few changes: all of them are read. */
  async #ofRecord({ action, search, newestFirst, offset, limit }: HistoryQuery): Promise<HistoryPart> {
    const changes = await this.#changes.ofRecords(historyBeginnings(search.record ?? ''))
    const known = await this.#changes.withReplaced(changes)
    const rows = [...changes].sort(inHistoryOrder).flatMap((change) => historyRows(change, known))
    const names = namesOf(await this.#names(action, rows))
    const found = inDirection(
      rows.filter((row) => rowIsAsked(row, search, names)),
      newestFirst,
    )
    const shown = found.slice(offset, offset + limit)
    const more = offset + shown.length < found.length
    return { rows: shown, names: await this.#names(action, shown), fits: found.length, more }
  }

  async #rowsAt(places: readonly HistoryPlace[]): Promise<readonly HistoryRow[]> {
    const changes = await this.#changes.named([...new Set(places.map(({ hash }) => hash))])
    const known = await this.#changes.withReplaced(changes)
    const rows = new Map<Hash, readonly HistoryRow[]>(
      changes.map((change: NamedChange) => [change.hash, historyRows(change, known)]),
    )
    return places.flatMap(({ hash, patch }) => rows.get(hash)?.[patch] ?? [])
  }

  async #names(action: Id, rows: readonly HistoryRow[]): Promise<NamedIds> {
    return namesInRows(this.#database, action, rows)
  }
}

function inDirection(rows: readonly HistoryRow[], newestFirst: boolean): readonly HistoryRow[] {
  return newestFirst ? [...rows].reverse() : rows
}
