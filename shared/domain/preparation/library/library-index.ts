import { entriesOf, libraryText, sameWordingOnce, type LibraryEntry, type LibrarySource } from './library'
import { Vocabulary } from './vocabulary'
import { WordIndex } from './word-index'

export type EntryKind = LibraryEntry['kind']

interface OfKind {
  readonly entries: readonly LibraryEntry[]
  readonly words: WordIndex
}

/** What was made of one hiring action: it serves as long as nothing in there changes. */
interface Shelf {
  readonly entries: readonly LibraryEntry[]
  /** By the key of the entry: the numbers of its words, but for titles. */
  readonly words: ReadonlyMap<string, readonly number[]>
}

/** Made once: a comparison that looks for its rules each time takes ten times as long. */
const collator = new Intl.Collator()

/** The competencies and questions of some hiring actions by their text, to be found by their words. */
export class LibraryIndex {
  readonly #kinds: Readonly<Record<EntryKind, OfKind>>
  readonly #vocabulary: Vocabulary
  readonly #shelves: ReadonlyMap<LibrarySource, Shelf>

  /** With the index before, what takes long is made only of sources that are not the same objects as then. */
  constructor(sources: readonly LibrarySource[], before?: LibraryIndex) {
    this.#vocabulary = before === undefined ? new Vocabulary() : before.#vocabulary
    const known = before === undefined ? new Map<LibrarySource, Shelf>() : before.#shelves
    this.#shelves = new Map(sources.map((source) => [source, known.get(source) ?? this.#shelf(source)]))
    const shelves = [...this.#shelves.values()]
    const all = sameWordingOnce(shelves.flatMap(({ entries }) => entries))
    const words = this.#wordsOf(shelves)
    const ofKind = (kind: EntryKind): OfKind => {
      const fit = all.filter((entry) => entry.kind === kind)
      const entries = inOrder(fit, before === undefined ? [] : before.#kinds[kind].entries)
      return { entries, words: new WordIndex(this.#vocabulary, entries.map(words)) }
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

  #shelf(source: LibrarySource): Shelf {
    const entries = entriesOf(source)
    const words = entries.map((entry) => [entry.key, this.#vocabulary.numbersOf(libraryText(entry))] as const)
    return { entries, words: new Map(words) }
  }

  /** The words of an entry: those of the first shelf that has it, and of all titles. */
  #wordsOf(shelves: readonly Shelf[]): (entry: LibraryEntry) => readonly number[] {
    const words = new Map<string, readonly number[]>()
    for (const shelf of shelves) {
      for (const [key, numbers] of shelf.words) if (!words.has(key)) words.set(key, numbers)
    }
    const titles = new Map<string, readonly number[]>()
    const ofTitle = (title: string): readonly number[] => {
      const known = titles.get(title) ?? this.#vocabulary.numbersOf(title)
      titles.set(title, known)
      return known
    }
    return ({ key, uses }) => [...(words.get(key) ?? []), ...uses.flatMap(({ title }) => ofTitle(title))]
  }
}

/**
 * By text. The collator takes long for each two, and is asked a tenth as often where most stand in order already: as
 * they did before, or by their keys, in which questions have their words.
 */
function inOrder(entries: readonly LibraryEntry[], before: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const kept = before.flatMap(({ key }) => byKey.get(key) ?? [])
  for (const { key } of kept) byKey.delete(key)
  const fresh = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  return [...kept, ...fresh].sort(
    (a, b) => collator.compare(a.text, b.text) || (a.key < b.key ? -1 : Number(a.key > b.key)),
  )
}
