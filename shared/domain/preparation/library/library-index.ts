import { libraryOf, libraryText, type LibraryEntry, type LibrarySource } from './library'
import { WordIndex } from './word-index'

export type EntryKind = LibraryEntry['kind']

interface OfKind {
  readonly entries: readonly LibraryEntry[]
  readonly words: WordIndex
}

/** The competencies and questions of some hiring actions, to be found by their words. */
export class LibraryIndex {
  readonly #kinds: Readonly<Record<EntryKind, OfKind>>

  constructor(sources: readonly LibrarySource[]) {
    const all = libraryOf(sources)
    const ofKind = (kind: EntryKind): OfKind => {
      const entries = all.filter((entry) => entry.kind === kind)
      return { entries, words: new WordIndex(entries.map(libraryText)) }
    }
    this.#kinds = { competency: ofKind('competency'), question: ofKind('question') }
  }

  /** How many entries there are of both kinds. */
  get size(): number {
    return this.#kinds.competency.entries.length + this.#kinds.question.entries.length
  }

  /** The first entries of a kind that have a word beginning with each word of the query, and how many there are. */
  find(
    kind: EntryKind,
    query: string,
    limit: number,
  ): { readonly entries: readonly LibraryEntry[]; readonly count: number } {
    const { entries, words } = this.#kinds[kind]
    const found = words.find(query)
    return { entries: found.slice(0, limit).flatMap((at) => entries[at] ?? []), count: found.length }
  }
}
