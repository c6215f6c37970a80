import { beginnings, holdsAll } from '../../kernel/words'

/** What can be found by its joined words. */
export interface Searched {
  readonly words: string
}

/** Rows are looked through for their first letters so many at a time. */
const AT_ONCE = 500
const NO_ROWS: readonly number[] = []

/**
 * Finds rows by the beginnings of their words, key by key: what a longer query finds is looked for among what the
 * shorter one found, and what a first letter or two find is there beforehand, once it was prepared.
 */
export class RowSearch<Row extends Searched> {
  #rows: readonly Row[] = []
  /** The words of each row, side by side: reading 100,000 rows for them takes longer than the search. */
  #words: readonly string[] = []
  #query: readonly string[] = []
  /** Ascending; undefined while nothing was found among these rows. */
  #found: readonly number[] | undefined
  /** The rows that have a word beginning with each letter, and with each two; ascending. */
  readonly #first = new Map<string, number[]>()
  /** So many rows are among those. */
  #prepared = 0

  /**
   * Goes on preparing first letters of these rows while `mayGoOn`; false while there is more to prepare. A search does
   * without until then.
   */
  prepare(rows: readonly Row[], mayGoOn: () => boolean): boolean {
    this.#take(rows)
    while (this.#prepared < rows.length && mayGoOn()) {
      const end = Math.min(rows.length, this.#prepared + AT_ONCE)
      for (let at = this.#prepared; at < end; at += 1) this.#addFirst(at)
      this.#prepared = end
    }
    return this.#prepared === rows.length
  }

  /** The rows that fit, in the order in which they came; the same array where all of them do. */
  find(rows: readonly Row[], query: readonly string[]): readonly Row[] {
    if (query.length === 0) return rows
    this.#take(rows)
    const found = this.#find(query)
    this.#query = query
    this.#found = found
    if (found.length === rows.length) return rows
    const fit: Row[] = []
    for (const at of found) {
      const row = rows[at]
      if (row !== undefined) fit.push(row)
    }
    return fit
  }

  #take(rows: readonly Row[]): void {
    if (rows === this.#rows) return
    this.#rows = rows
    this.#words = rows.map(({ words }) => words)
    this.#found = undefined
    this.#first.clear()
    this.#prepared = 0
  }

  #find(query: readonly string[]): readonly number[] {
    const narrowed = this.#found !== undefined && narrows(query, this.#query) ? this.#found : undefined
    const byFirst = this.#byFirst(query)
    const [part = ''] = query
    if (byFirst !== undefined && query.length === 1 && part.length <= 2) return byFirst
    const among = byFirst === undefined || (narrowed && narrowed.length < byFirst.length) ? narrowed : byFirst
    const parts = beginnings(query)
    const found: number[] = []
    for (const at of among ?? this.#words.keys()) if (holdsAll(this.#words[at] ?? '', parts)) found.push(at)
    return found
  }

  /** The fewest rows that the first letters of a part leave; undefined until all is prepared. */
  #byFirst(query: readonly string[]): readonly number[] | undefined {
    if (this.#prepared < this.#rows.length) return undefined
    let fewest: readonly number[] | undefined
    for (const part of query) {
      const rows = this.#first.get(part.slice(0, 2)) ?? NO_ROWS
      if (fewest === undefined || rows.length < fewest.length) fewest = rows
    }
    return fewest
  }

  #addFirst(at: number): void {
    const words = this.#words[at] ?? ''
    for (let blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
      this.#addTo(words.slice(blank + 1, blank + 2), at)
      if (words.length > blank + 2 && words[blank + 2] !== ' ')
        this.#addTo(words.slice(blank + 1, blank + 3), at)
    }
  }

  #addTo(letters: string, at: number): void {
    const rows = this.#first.get(letters)
    if (rows === undefined) this.#first.set(letters, [at])
    else if (rows.at(-1) !== at) rows.push(at)
  }
}

/** Whether all that fits a query fitted the one before. */
function narrows(query: readonly string[], before: readonly string[]): boolean {
  return before.every((part) => query.some((longer) => longer.startsWith(part)))
}
