import { historyRows, type HistoryRow } from '#shared/domain/records/history'
import { historyBeginnings, rowIsAsked, type HistorySearch } from '#shared/domain/records/history-search'
import type { RecordNames } from '#shared/domain/records/record-names'
import type { Hash, Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { compareTimes } from '#shared/log/hybrid-clock'
import type { ChangePlace, ChangesRepository } from '../../../data/repositories/changes-repository'

/** What is read of the database. */
export type HistorySource = Pick<ChangesRepository, 'page' | 'ofRecords' | 'named'>

export interface HistoryQuery {
  readonly action: Id
  readonly search: HistorySearch
  readonly names: RecordNames
  readonly newestFirst: boolean
}

/** How many changes are read at a time. */
const PAGE = 500

/** Reads the history of a hiring action page by page, in the order of the clocks; never all of it at once. */
export class HistoryReader {
  /** How many changes were looked through. */
  read = 0
  complete = false
  readonly #source: HistorySource
  readonly #query: HistoryQuery
  #place: ChangePlace | undefined

  constructor(source: HistorySource, query: HistoryQuery) {
    this.#source = source
    this.#query = query
  }

  /** The rows of the next page that are asked for; none where nothing of the page is. */
  async next(): Promise<readonly HistoryRow[]> {
    if (this.complete) return []
    const { search, names, newestFirst } = this.#query
    const changes = await this.#page()
    this.read += changes.length
    const asked = changes.filter(
      ({ header }) => fits(search.people, header.actor) && fits(search.laptops, header.device),
    )
    const known = await this.#withReplaced(asked, changes)
    return asked.flatMap((change) => {
      const rows = historyRows(change, known).filter((row) => rowIsAsked(row, search, names))
      return newestFirst ? [...rows].reverse() : rows
    })
  }

  async #page(): Promise<readonly NamedChange[]> {
    const { action, search, newestFirst } = this.#query
    if (search.record !== null) {
      this.complete = true
      const found = await this.#source.ofRecords(historyBeginnings(search.record))
      const sign = newestFirst ? -1 : 1
      return [...found].sort((a, b) => sign * inOrder(a, b))
    }
    const { changes, next } = await this.#source.page(action, {
      after: this.#place,
      limit: PAGE,
      newestFirst,
    })
    this.#place = next
    this.complete = next === undefined
    return changes
  }

  /** With the changes whose values they replaced. */
  async #withReplaced(
    asked: readonly NamedChange[],
    page: readonly NamedChange[],
  ): Promise<ReadonlyMap<Hash, NamedChange>> {
    const known = new Map(page.map((change) => [change.hash, change]))
    const lacking = new Set(
      asked
        .flatMap(({ header }) => header.patches.flatMap(({ over }) => over))
        .filter((hash) => !known.has(hash)),
    )
    for (const change of await this.#source.named([...lacking])) known.set(change.hash, change)
    return known
  }
}

function fits(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value)
}

function inOrder(a: NamedChange, b: NamedChange): number {
  return compareTimes(a.header.clock, b.header.clock) || (a.hash < b.hash ? -1 : 1)
}
