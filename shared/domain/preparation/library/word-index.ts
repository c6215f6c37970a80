import { searchWords } from '../../../kernel/words'

/** Finds texts by the beginnings of their words, without regard to capitals and accents. */
export class WordIndex {
  /** Every word of every text, sorted. */
  readonly #words: readonly string[]
  /** Of each word, the numbers of the texts that hold it. */
  readonly #holders: ReadonlyMap<string, readonly number[]>
  readonly #size: number

  constructor(texts: readonly string[]) {
    const holders = new Map<string, number[]>()
    for (const [number, text] of texts.entries()) {
      for (const word of searchWords(text)) {
        const known = holders.get(word)
        if (known === undefined) holders.set(word, [number])
        else if (known.at(-1) !== number) known.push(number)
      }
    }
    this.#size = texts.length
    this.#holders = holders
    this.#words = [...holders.keys()].sort()
  }

  /** The numbers of the texts that have a word beginning with each word of the query, ascending. */
  find(query: string): readonly number[] {
    const parts = [...new Set(searchWords(query))]
    /** Of each text, how many parts it has, as far as it had all those before. */
    const met = new Uint16Array(this.#size)
    for (const [before, part] of parts.entries()) {
      for (let at = this.#firstFrom(part); this.#words[at]?.startsWith(part) === true; at += 1) {
        for (const number of this.#holders.get(this.#words[at] ?? '') ?? []) {
          if (met[number] === before) met[number] = before + 1
        }
      }
    }
    const found: number[] = []
    met.forEach((count, number) => {
      if (count === parts.length) found.push(number)
    })
    return found
  }

  /** The place of the first word that is not before this one. */
  #firstFrom(word: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
