import nspell from 'nspell'
import { doubtfulWords, type DoubtfulWord } from './words'

export interface SpellRequest {
  readonly id: number
  readonly text: string
  /** Where the cursor stands. */
  readonly cursor: number
  /** Own words and names. */
  readonly known: readonly string[]
}

/** A doubtful word with what may have been meant. */
export interface Misspelling extends DoubtfulWord {
  readonly suggestions: readonly string[]
}

export interface SpellAnswer {
  readonly id: number
  readonly words: readonly Misspelling[]
}

/** More than these are not looked at one by one. */
const MOST_WORDS = 50
const MOST_SUGGESTIONS = 4

const files = import.meta.glob<string>('../../../../../../node_modules/dictionary-en/index.{aff,dic}', {
  query: '?url',
  import: 'default',
  eager: true,
})

const dictionary = Promise.all(['.aff', '.dic'].map(read)).then(([aff = '', dic = '']) => nspell(aff, dic))
const judged = new Map<string, boolean>()
const suggested = new Map<string, readonly string[]>()

self.addEventListener('message', ({ data }: MessageEvent<SpellRequest>) => {
  void answer(data)
})

async function answer({ id, text, cursor, known }: SpellRequest): Promise<void> {
  const speller = await dictionary
  const own = new Set(known.flatMap((word) => [word, `${word}'s`]).map((word) => word.toLowerCase()))
  const isKnown = (word: string): boolean => {
    if (own.has(word.toLowerCase())) return true
    const correct = judged.get(word) ?? speller.correct(word)
    judged.set(word, correct)
    return correct
  }
  const words = doubtfulWords(text, isKnown, cursor)
    .slice(0, MOST_WORDS)
    .map((word): Misspelling => ({
      word: word.word,
      start: word.start,
      suggestions: suggestionsFor(word.word, speller),
    }))
  const said: SpellAnswer = { id, words }
  self.postMessage(said, { transfer: [] })
}

/** Looking for them takes longer than anything else, so each word is looked up once. */
function suggestionsFor(word: string, speller: ReturnType<typeof nspell>): readonly string[] {
  const found = suggested.get(word) ?? speller.suggest(word).slice(0, MOST_SUGGESTIONS)
  suggested.set(word, found)
  return found
}

async function read(ending: string): Promise<string> {
  const url = Object.entries(files).find(([path]) => path.endsWith(ending))?.[1]
  const response = await fetch(url ?? '')
  if (!response.ok) throw new Error(`dictionary ${ending}: ${response.status}`)
  return response.text()
}
