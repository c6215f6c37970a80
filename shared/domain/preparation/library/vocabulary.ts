import { searchWords } from '../../../kernel/words'

/** Words by number, in the order in which they were met. It only grows: a number stands for one word for ever. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  /** The numbers in the order of their words; behind, where words came since. */
  #sorted: number[] = []

  get size(): number {
    return this.#words.length
  }

  /** The numbers of a text's words, without regard to capitals and accents; each once. */
  numbersOf(text: string): readonly number[] {
    return [...new Set(searchWords(text).map((word) => this.#numberOf(word)))]
  }

  word(number: number): string {
    return this.#words[number] ?? ''
  }

  /** All numbers by their words. */
  sorted(): readonly number[] {
    const { length } = this.#sorted
    if (length < this.#words.length) {
      const came = this.#words.slice(length).map((_, at) => length + at)
      // What is sorted already is passed over quickly.
      this.#sorted = [...this.#sorted, ...came].sort((a, b) => (this.word(a) < this.word(b) ? -1 : 1))
    }
    return this.#sorted
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    return number
  }
}
