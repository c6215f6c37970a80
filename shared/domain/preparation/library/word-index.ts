import { searchWords } from '../../../kernel/words'

/** A text to be found, by a number of the caller's. */
interface Posting {
  readonly word: string
  readonly entry: number
}

/** Finds texts by the beginnings of their words, without regard to capitals and accents. */
export class WordIndex {
  /** Every word of every text, sorted by word. */
  readonly #postings: readonly Posting[]
  readonly #size: number

  constructor(texts: readonly string[]) {
    this.#size = texts.length
    this.#postings = texts
      .flatMap((text, entry) => [...new Set(searchWords(text))].map((word) => ({ word, entry })))
      .sort((a, b) => compare(a.word, b.word) || a.entry - b.entry)
  }

  /** The numbers of the texts that have a word beginning with each word of the query, ascending. */
  find(query: string): readonly number[] {
    const parts = searchWords(query)
    if (parts.length === 0) return Array.from({ length: this.#size }, (_, entry) => entry)
    const [first = new Set<number>(), ...rest] = parts
      .map((part) => this.#beginningWith(part))
      .sort((a, b) => a.size - b.size)
    return [...first].filter((entry) => rest.every((others) => others.has(entry))).sort((a, b) => a - b)
  }

  #beginningWith(part: string): ReadonlySet<number> {
    const found = new Set<number>()
    for (let at = this.#firstFrom(part); at < this.#postings.length; at += 1) {
      const posting = this.#postings[at]
      if (posting?.word.startsWith(part) !== true) break
      found.add(posting.entry)
    }
    return found
  }

  /** The first posting whose word is not before this one. */
  #firstFrom(word: string): number {
    let low = 0
    let high = this.#postings.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (compare(this.#postings[middle]?.word ?? '', word) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
