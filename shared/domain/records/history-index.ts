import type { Hash } from '../../kernel/ids'
import type { NamedChange } from '../../log/change'
import { historyRows, inHistoryOrder, type HistoryRow } from './history'
import { askedText, rowFitsFilters, wordsOfRow, type HistorySearch } from './history-search'
import type { RecordNames } from './record-names'

/** Where a line of the history lies: the change, and the place of its patch in it. */
export interface HistoryPlace {
  readonly hash: Hash
  readonly patch: number
}

/** A line as the index knows it: all that is filtered by, and its words in small letters. */
interface IndexedLine extends HistoryPlace {
  readonly row: Omit<HistoryRow, 'before' | 'after'>
  readonly words: string
}

interface IndexedChange {
  readonly order: Pick<NamedChange, 'hash' | 'header'>
  readonly lines: readonly IndexedLine[]
}

/** The words of all lines of a history, made once: a search then only compares. */
export class HistoryIndex {
  #changes: IndexedChange[] = []
  #sorted = true

  get size(): number {
    return this.#changes.length
  }

  /** `known` holds at least these changes and those whose values they replaced. */
  add(changes: readonly NamedChange[], known: ReadonlyMap<Hash, NamedChange>, names: RecordNames): void {
    for (const change of changes) {
      const lines = historyRows(change, known).map((row, patch): IndexedLine => {
        const { before: _before, after: _after, ...rest } = row
        return { hash: change.hash, patch, row: rest, words: wordsOfRow(row, names) }
      })
      this.#changes.push({ order: { hash: change.hash, header: change.header }, lines })
    }
    this.#sorted = false
  }

  /** The places of the lines that are asked for, in the order of the history. */
  find(
    search: HistorySearch,
    { names, newestFirst }: { readonly names: Pick<RecordNames, 'zone'>; readonly newestFirst: boolean },
  ): readonly HistoryPlace[] {
    if (!this.#sorted) this.#changes.sort((a, b) => inHistoryOrder(a.order, b.order))
    this.#sorted = true
    const fits = rowFitsFilters(search, names.zone)
    const asked = askedText(search) ?? (() => true)
    const found = this.#changes.flatMap(({ lines }) =>
      lines.filter(({ hash, row, words }) => fits(row) && asked(hash, () => words)),
    )
    return newestFirst ? found.reverse() : found
  }
}
