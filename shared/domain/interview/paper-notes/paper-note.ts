import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'
import { Crop, Turn } from './framing'

const PAPER_NOTE_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const

/**
 * What a rater's paper notes of one interview may be at most. The signed sheet carries all of it, pictures too, and has
 * to go into a sealed package of 128 MiB, a third of which its encoding takes.
 */
export const PAPER_NOTE_LIMITS = {
  /** Of the files together, each counted once. */
  bytes: 40_000_000,
  pages: 40,
  /** Of one photo or scanned page: width times height. A page scanned at 600 dpi has 35 million. */
  pixels: 64_000_000,
} as const

/** What a page is about: a question's id, or `conclusion` for what the applicant asks. */
export const PaperPlace = z.union([Id, z.literal('conclusion')])
export type PaperPlace = z.infer<typeof PaperPlace>

/**
 * Field `paperNote/<id>` of a rater's notes: a page of a photo or scan of what was written by hand on a question.
 * The file stays as it came; how it is turned and cropped stands beside it.
 */
export const PaperNote = z.object({
  question: PaperPlace,
  paper: z.object({ sha256: Hash, bytes: z.int().min(1), mediaType: z.enum(PAPER_NOTE_TYPES) }),
  /** Of a PDF, from 1. */
  page: z.int().min(1),
  turn: Turn,
  crop: Crop,
  /** What shows of the page, turned and cropped: a JPEG in the attachment folder, which is what gets printed. */
  picture: z.object({ sha256: Hash, width: z.int().min(1), height: z.int().min(1) }),
  /** Among those of the question. */
  order: z.number(),
  deleted: z.boolean().default(false),
})
export type PaperNote = Readonly<z.infer<typeof PaperNote>>

/** As it is shown and frozen: with the words that were added by hand. */
export const WrittenPaperNote = PaperNote.omit({ deleted: true }).extend({ id: Id, words: z.string() })
export type WrittenPaperNote = Readonly<z.infer<typeof WrittenPaperNote>>

/** What of a rater's notes was written by hand. */
export interface PaperNotes {
  readonly paperNote: Readonly<Record<Id, PaperNote>>
  readonly paperWords: Readonly<Record<Id, string>>
}

/** Those that were not removed, question by question as these are asked, others last. */
export function paperNotesOf(
  { paperNote, paperWords }: PaperNotes,
  questions: readonly Id[],
): readonly WrittenPaperNote[] {
  const place = (question: Id): number => {
    const index = questions.indexOf(question)
    return index < 0 ? questions.length : index
  }
  return Object.entries(paperNote)
    .flatMap(([id, { deleted, ...note }]) => (deleted ? [] : [{ id, ...note, words: paperWords[id] ?? '' }]))
    .sort((a, b) => place(a.question) - place(b.question) || a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** What the paper notes on one question say in words, a line each; undefined where there are none. */
export function wordsOnPaper(notes: PaperNotes, question: Id): string | undefined {
  const own = paperNotesOf(notes, [question]).filter((note) => note.question === question)
  return own.length === 0 ? undefined : own.map(({ words }) => words).join('\n')
}

/** The order that puts a note at this place (from 0) among others of its question, none of which has to move. */
export function orderAt(others: readonly Pick<PaperNote, 'order'>[], index: number): number {
  const before = others[index - 1]?.order
  const after = others[index]?.order
  if (before === undefined) return after === undefined ? 1 : after - 1
  return after === undefined ? before + 1 : (before + after) / 2
}

/** The files behind paper notes: of each its own and the picture of it. Removed ones too, since they may come back. */
export function paperNoteFiles(notes: Iterable<Pick<PaperNote, 'paper' | 'picture'>>): readonly Hash[] {
  return [...new Set([...notes].flatMap(({ paper, picture }) => [paper.sha256, picture.sha256]))]
}
