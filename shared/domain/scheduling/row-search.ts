import { beginnings, holdsAll } from '../../kernel/words'

/** What can be found by its joined words. */
export interface Searched {
  readonly words: string
}

/**
 * Finds rows by the beginnings of their words, key by key: what a longer query finds is looked for among what the
 * shorter one found.
 */
export class RowSearch<Row extends Searched> {
  #rows: readonly Row[] = []
  /** The words of each row, side by side: reading 100,000 rows for them takes longer than the search. */
  #words: readonly string[] = []
  #query: readonly string[] = []
  /** Ascending; undefined while nothing was found among these rows. */
  #found: readonly number[] | undefined

  /** The rows that fit, in the order in which they came; the same array where nothing is looked for. */
  find(rows: readonly Row[], query: readonly string[]): readonly Row[] {
    if (query.length === 0) return rows
    if (rows !== this.#rows) {
      this.#rows = rows
      this.#words = rows.map(({ words }) => words)
      this.#found = undefined
    }
    const among = this.#found !== undefined && narrows(query, this.#query) ? this.#found : this.#words.keys()
    const parts = beginnings(query)
    const found: number[] = []
    for (const at of among) if (holdsAll(this.#words[at] ?? '', parts)) found.push(at)
    this.#query = query
    this.#found = found
    return found.flatMap((at) => rows[at] ?? [])
  }
}

/** Whether all that fits a query fitted the one before. */
function narrows(query: readonly string[], before: readonly string[]): boolean {
  return before.every((part) => query.some((longer) => longer.startsWith(part)))
}
