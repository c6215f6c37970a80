import { z } from 'zod'
import { Id } from '../../kernel/ids'

/** A place of a transcript to come back to. Found again by its words, since transcripts are written on. */
export const PlaceFlag = z.object({
  question: Id,
  /** What stands before the place; empty at the beginning. */
  words: z.string(),
  cleared: z.boolean().default(false),
})
export type PlaceFlag = Readonly<z.infer<typeof PlaceFlag>>

export interface OpenFlag extends PlaceFlag {
  readonly id: Id
}

/** So many characters before a place are kept: enough to know it by. */
const KEPT = 60

/** The end of the line that a place stands in, as far as the place. */
export function wordsBefore(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place)
  if (line.length <= KEPT) return line
  const end = line.slice(-KEPT)
  const space = end.indexOf(' ')
  return space < 0 ? end : end.slice(space + 1)
}

/** Where a flag's words end in a transcript now: the last such place, or its end where the words are gone. */
export function placeOfFlag(text: string, { words }: PlaceFlag): number {
  const at = text.lastIndexOf(words)
  return at < 0 || words === '' ? text.length : at + words.length
}

/** The flags that are not cleared: in the order of the questions given, oldest first within each. */
export function openFlags(
  flags: Readonly<Record<Id, PlaceFlag>>,
  questions: readonly { readonly id: Id }[],
): readonly OpenFlag[] {
  const order = new Map(questions.map(({ id }, index) => [id, index]))
  const rank = ({ question }: PlaceFlag): number => order.get(question) ?? order.size
  return Object.entries(flags)
    .filter(([, { cleared }]) => !cleared)
    .map(([id, { question, words, cleared }]) => ({ id, question, words, cleared }))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}
