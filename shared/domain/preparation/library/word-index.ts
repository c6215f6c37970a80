import { searchWords } from '../../../kernel/words'
import type { Vocabulary } from './vocabulary'

/** Finds texts by the beginnings of their words. */
export class WordIndex {
  readonly #vocabulary: Vocabulary
  /** The numbers of all words, by their words. */
  readonly #words: readonly number[]
  /** The texts that hold each word, word after word: those of a beginning stand side by side. */
  readonly #holders: Uint32Array
  /** Where the texts of each word of `#words` begin, and where the last one's end. */
  readonly #begins: Uint32Array
  readonly #size: number

  /** `texts`: of each text its words' numbers. */
  constructor(vocabulary: Vocabulary, texts: readonly (readonly number[])[]) {
    this.#vocabulary = vocabulary
    this.#words = vocabulary.sorted()
    this.#size = texts.length
    const places = new Uint32Array(this.#words.length)
    for (const [place, number] of this.#words.entries()) places[number] = place
    const counts = new Uint32Array(this.#words.length)
    for (const words of texts) for (const number of words) counts[number] = (counts[number] ?? 0) + 1
    this.#begins = new Uint32Array(this.#words.length + 1)
    for (const [place, number] of this.#words.entries()) {
      this.#begins[place + 1] = (this.#begins[place] ?? 0) + (counts[number] ?? 0)
    }
    const next = this.#begins.slice()
    this.#holders = new Uint32Array(this.#begins.at(-1) ?? 0)
    for (const [text, words] of texts.entries()) {
      for (const number of words) {
        const place = places[number] ?? 0
        const at = next[place] ?? 0
        this.#holders[at] = text
        next[place] = at + 1
      }
    }
  }

  /** The numbers of the texts that have a word beginning with each word of the query, ascending. */
  find(query: string): readonly number[] {
    const parts = [...new Set(searchWords(query))]
    /** Of each text, how many parts it has, as far as it had all those before. */
    const met = new Uint16Array(this.#size)
    for (const [before, part] of parts.entries()) {
      const end = this.#begins[this.#firstFrom((word) => word >= part && !word.startsWith(part))] ?? 0
      for (let at = this.#begins[this.#firstFrom((word) => word >= part)] ?? 0; at < end; at += 1) {
        const text = this.#holders[at] ?? 0
        if (met[text] === before) met[text] = before + 1
      }
    }
    const found: number[] = []
    for (let text = 0; text < this.#size; text += 1) if (met[text] === parts.length) found.push(text)
    return found
  }

  /** The place of the first word of which something is true that is true of all after it. */
  #firstFrom(isTrue: (word: string) => boolean): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (isTrue(this.#vocabulary.word(this.#words[middle] ?? 0))) high = middle
      else low = middle + 1
    }
    return low
  }
}
