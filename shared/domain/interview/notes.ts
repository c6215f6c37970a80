import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { PlaceFlag } from './place-flag'
import { PaperNote } from './paper-notes/paper-note'

/** Record `attestation/<interview>/@<person>`: what a panel member confirms before the interview opens. */
export const Attestation = z.object({ noConflict: z.boolean(), at: Instant })
export type Attestation = Readonly<z.infer<typeof Attestation>>

/** What became of a follow-up: it must be asked unless the answer covered it. */
export const FollowUpState = z.enum(['asked', 'covered'])
export type FollowUpState = z.infer<typeof FollowUpState>

/** A stretch of time that was used: for `introduction`, `conclusion`, or a question's id. */
const TimeUsed = z.record(z.string(), z.number().min(0))

/** Why the clock stood still. What was agreed as an accommodation stands with HR, never here. */
export const PauseReason = z.enum(['technical', 'interpretation', 'accommodation', 'other'])
export type PauseReason = z.infer<typeof PauseReason>

/** A stretch that counts for nobody's time. `reason` is null until it was said; `other` says it in words. */
export const Pause = z.object({
  from: Instant,
  until: Instant.nullable(),
  reason: PauseReason.nullable(),
  words: z.string(),
})
export type Pause = Readonly<z.infer<typeof Pause>>

/** A question that was asked and is not in the guide. */
export const AddedQuestion = z.object({
  /** The part of the interview in which it was asked. */
  after: z.string(),
  text: z.string(),
  reason: z.string(),
  deleted: z.boolean().default(false),
})
export type AddedQuestion = Readonly<z.infer<typeof AddedQuestion>>

/** An interview that broke off, and when it went on: perhaps on another day. */
export const Interruption = z.object({ from: Instant, until: Instant.nullable() })
export type Interruption = Readonly<z.infer<typeof Interruption>>

/** That notes went to or came from another interview of the same rater. */
const Moved = z.object({ direction: z.enum(['from', 'to']), interview: Id, by: Id, at: Instant })

/** What was written down in an interview, apart from when it was held. */
export const NotesContent = z.object({
  /** Milliseconds per part. */
  timeUsed: TimeUsed.default({}),
  transcript: z.record(Id, z.string()).default({}),
  followUp: z.record(Id, FollowUpState.nullable()).default({}),
  /** Questions that were asked although nothing is written down for them. */
  asked: z.record(Id, z.boolean()).default({}),
  /** When the first words were written for a question, or its first follow-up marked; null where that was taken back. */
  firstAsked: z.record(Id, Instant.nullable()).default({}),
  /** Why the questions were asked in another order than the guide's. */
  orderReason: z.string().default(''),
  /** Why a question or follow-up was left out; empty where that was taken back. */
  skipped: z.record(Id, z.string()).default({}),
  /** What was explained to the applicant about a question. */
  clarified: z.record(Id, z.string()).default({}),
  added: z.record(Id, AddedQuestion).default({}),
  pause: z.record(Id, Pause.nullable()).default({}),
  /** Pages that were written by hand, by their own ids, and what they say in words. */
  paperNote: z.record(Id, PaperNote).default({}),
  paperWords: z.record(Id, z.string()).default({}),
  flag: z.record(Id, PlaceFlag).default({}),
})
export type NotesContent = Readonly<z.infer<typeof NotesContent>>

/** Notes of a stretch with somebody who was not the applicant: kept, and not among what is rated. */
const Aside = z.object({
  startedAt: Instant.nullable(),
  at: Instant,
  content: NotesContent,
  /** The interview that they went to. */
  movedTo: Id.nullable(),
})
export type Aside = Readonly<z.infer<typeof Aside>>

/** A moment of the interview; null where it was taken back. */
const Moment = Instant.nullable()
  .transform((at) => at ?? undefined)
  .optional()

/**
 * Record `notes/<interview>/@<rater>`, private until submitted. The transcript of a question is the field
 * `transcript/<question>`, the state of a follow-up `followUp/<follow-up>`: each is a value of its own, so
 * that two laptops of one person can never lose a whole page to each other.
 */
export const Notes = NotesContent.extend({
  startedAt: Moment,
  endedAt: Moment,
  /** Where the interview stands: `introduction`, a question's id, or `conclusion`. */
  part: z.string().default('introduction'),
  interruption: z.record(Id, Interruption).default({}),
  aside: z.record(Id, Aside).default({}),
  moved: z.record(Id, Moved).default({}),
})
export type Notes = Readonly<z.infer<typeof Notes>>
