import { z } from 'zod'
import { Hash } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import type { WrittenPaperNote } from '../interview/paper-notes/paper-note'
import type { FrozenReference } from './frozen-references'
import type { TiedPassage } from './passages'

/** Where tied words come from, as it is shown. Nothing is said of words that stand in the rater's own transcript. */
export const NamedOrigin = z.discriminatedUnion('kind', [
  /** What a note-taker shared; `version` is the hash of what they had on the question. */
  z.object({ kind: z.literal('reference'), name: z.string(), at: Instant, version: Hash }),
  z.object({ kind: z.literal('paper'), page: z.int().min(1), pages: z.int().min(1) }),
  /** They were no longer there when the sheet was submitted. */
  z.object({ kind: z.literal('gone'), from: z.enum(['transcript', 'reference', 'paper']) }),
])
export type NamedOrigin = Readonly<z.infer<typeof NamedOrigin>>

/** What a sheet holds of the texts that passages come from. */
interface OriginTexts {
  readonly paperNotes: readonly Pick<WrittenPaperNote, 'id' | 'question'>[]
  readonly references?: readonly Omit<FrozenReference, 'text'>[]
}

/** Where a passage comes from; undefined where it stands in the rater's own transcript. */
export function namedOrigin(
  { paperNotes, references = [] }: OriginTexts,
  { origin, place, question }: TiedPassage,
): NamedOrigin | undefined {
  if (place === null) return { kind: 'gone', from: origin?.kind ?? 'transcript' }
  if (origin === undefined) return undefined
  if (origin.kind === 'paper') {
    const pages = paperNotes.filter((note) => note.question === question)
    const page = pages.findIndex(({ id }) => id === origin.note) + 1
    return { kind: 'paper', page, pages: pages.length }
  }
  const { name, at, version } =
    references.find((one) => one.noteTaker === origin.noteTaker && one.question === question) ?? {}
  return name === undefined || at === undefined || version === undefined
    ? { kind: 'gone', from: 'reference' }
    : { kind: 'reference', name, at, version }
}
