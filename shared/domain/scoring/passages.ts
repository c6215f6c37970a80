import { z } from 'zod'
import { Id } from '../../kernel/ids'

/** Longer quotes than this say nothing that a part of them would not. */
export const LONGEST_QUOTE = 5000

/**
 * Field `passage/<id>` of a sheet's working copy: words of the rater's own transcript that show a level of a
 * competency. The words are what counts; `start` and `end` say where they stood when they were tied.
 */
export const Passage = z.object({
  question: Id,
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
  competency: Id,
  /** The id of the competency's level that the words show; null where the rater does not say. */
  level: z.string().nullable(),
  deleted: z.boolean().default(false),
})
export type Passage = Readonly<z.infer<typeof Passage>>

/** Where words stand in a transcript. */
const Place = z.object({ start: z.int().min(0), end: z.int().min(0) })
type Place = Readonly<z.infer<typeof Place>>

/** A passage as it is shown and frozen. */
export const TiedPassage = Passage.pick({
  question: true,
  quote: true,
  competency: true,
  level: true,
}).extend({
  id: Id,
  /** Where its words stand in the transcript; null where they are no longer in it. */
  place: Place.nullable(),
})
export type TiedPassage = Readonly<z.infer<typeof TiedPassage>>

/**
 * Where a passage's words stand in the transcript as it is now: of several places the one nearest to where they
 * stood. Other spaces and line ends between the same words make no difference. Undefined when the words are gone.
 */
export function findPassage(
  transcript: string,
  { start, end, quote }: Pick<Passage, 'start' | 'end' | 'quote'>,
): Place | undefined {
  if (transcript.slice(start, end) === quote) return { start, end }
  const words = quote.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return undefined
  const pattern = new RegExp(words.map(escaped).join(String.raw`\s+`), 'gu')
  let nearest: Place | undefined
  for (const { 0: found, index } of transcript.matchAll(pattern)) {
    const distance = Math.abs(index - start)
    if (nearest !== undefined && distance >= Math.abs(nearest.start - start)) break
    nearest = { start: index, end: index + found.length }
  }
  return nearest
}

/**
 * The passages that are tied, each where it stands now: in the order of the questions given, then of the
 * transcript; those whose words are gone come last of their question.
 */
export function tiedPassages(
  passages: Readonly<Record<Id, Passage>>,
  transcripts: Readonly<Record<Id, string>>,
  questions: readonly { readonly id: Id }[],
): readonly TiedPassage[] {
  const order = new Map(questions.map(({ id }, index) => [id, index]))
  const rank = ({ question }: TiedPassage): number => order.get(question) ?? order.size
  return Object.entries(passages)
    .filter(([, { deleted }]) => !deleted)
    .map(([id, passage]): TiedPassage => {
      const { question, quote, competency, level } = passage
      const place = findPassage(transcripts[question] ?? '', passage) ?? null
      return { id, question, quote, competency, level, place }
    })
    .sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
}

/** Words that a person marked in a transcript. */
export type MarkedWords = Pick<Passage, 'start' | 'end' | 'quote'>

/** The words without the spaces around them, where they stand; undefined where nothing but spaces is marked. */
export function markedWords(transcript: string, from: number, to: number): MarkedWords | undefined {
  const marked = transcript.slice(from, to)
  const quote = marked.trim()
  if (quote === '') return undefined
  const start = from + marked.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

function startOf({ place }: TiedPassage): number {
  return place?.start ?? Number.MAX_SAFE_INTEGER
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
