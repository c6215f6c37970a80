import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'

/** Longer quotes than this say nothing that a part of them would not. */
export const LONGEST_QUOTE = 5000

/** Where words come from that do not stand in the rater's own transcript. */
export const PassageOrigin = z.discriminatedUnion('kind', [
  /** What a note-taker shared on the question; `version` is the hash of that text. */
  z.object({ kind: z.literal('reference'), noteTaker: Id, version: Hash }),
  /** What the rater says that a page of their paper notes says. */
  z.object({ kind: z.literal('paper'), note: Id }),
])
export type PassageOrigin = Readonly<z.infer<typeof PassageOrigin>>

/**
 * Field `passage/<id>` of a sheet's working copy: words that show a level of a competency. The words are what counts;
 * `start` and `end` say where they stood when they were tied.
 */
export const Passage = z.object({
  question: Id,
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
  competency: Id,
  /** The id of the competency's level that the words show; null where the rater does not say. */
  level: z.string().nullable(),
  /** Absent where they stand in the rater's own transcript. */
  origin: PassageOrigin.exactOptional(),
  deleted: z.boolean().default(false),
})
export type Passage = Readonly<z.infer<typeof Passage>>

/** Where words stand in their text. */
const Place = z.object({ start: z.int().min(0), end: z.int().min(0) })
type Place = Readonly<z.infer<typeof Place>>

/** A passage as it is shown and frozen. */
export const TiedPassage = Passage.pick({
  question: true,
  quote: true,
  competency: true,
  level: true,
  origin: true,
}).extend({
  id: Id,
  /** Where its words stand in the text that they come from; null where they are no longer in it. */
  place: Place.nullable(),
})
export type TiedPassage = Readonly<z.infer<typeof TiedPassage>>

/**
 * Where a passage's words stand in a text as it is now: of several places the one nearest to where they
 * stood. Other spaces and line ends between the same words make no difference. Undefined when the words are gone.
 */
export function findPassage(
  text: string,
  { start, end, quote }: Pick<Passage, 'start' | 'end' | 'quote'>,
): Place | undefined {
  if (text.slice(start, end) === quote) return { start, end }
  const words = quote.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return undefined
  const pattern = new RegExp(words.map(escaped).join(String.raw`\s+`), 'gu')
  let nearest: Place | undefined
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const distance = Math.abs(index - start)
    if (nearest !== undefined && distance >= Math.abs(nearest.start - start)) break
    nearest = { start: index, end: index + found.length }
  }
  return nearest
}

/**
 * The passages that are tied, each where it stands now: in the order of the questions given, one's own transcript
 * first, then of the text; those whose words are gone come last of their question.
 */
export function tiedPassages(
  passages: Readonly<Record<Id, Passage>>,
  textOf: (passage: Passage) => string,
  questions: readonly { readonly id: Id }[],
): readonly TiedPassage[] {
  const order = new Map(questions.map(({ id }, index) => [id, index]))
  const rank = ({ question, place, origin }: TiedPassage): readonly number[] => [
    order.get(question) ?? order.size,
    place === null ? 1 : 0,
    origin === undefined ? 0 : ORIGINS.indexOf(origin.kind) + 1,
    place?.start ?? 0,
  ]
  return Object.entries(passages)
    .filter(([, { deleted }]) => !deleted)
    .map(([id, passage]) => tied(id, passage, findPassage(textOf(passage), passage) ?? null))
    .sort((a, b) => inOrder(rank(a), rank(b)) || (a.id < b.id ? -1 : 1))
}

function tied(
  id: Id,
  { question, quote, competency, level, origin }: Passage,
  place: TiedPassage['place'],
): TiedPassage {
  const words = { id, question, quote, competency, level, place }
  return origin === undefined ? words : { ...words, origin }
}

const ORIGINS = PassageOrigin.options.map(({ shape }) => shape.kind.value)

function inOrder(left: readonly number[], right: readonly number[]): number {
  const place = left.findIndex((value, index) => value !== right[index])
  return (left[place] ?? 0) - (right[place] ?? 0)
}

/** Words that a person marked in a text. */
export type MarkedWords = Pick<Passage, 'start' | 'end' | 'quote'>

/** The words without the spaces around them, where they stand; undefined where nothing but spaces is marked. */
export function markedWords(text: string, from: number, to: number): MarkedWords | undefined {
  const marked = text.slice(from, to)
  const quote = marked.trim()
  if (quote === '') return undefined
  const start = from + marked.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
