import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { PlaceFlag } from './place-flag'

/** Record `attestation/<interview>/@<person>`: what a panel member confirms before the interview opens. */
export const Attestation = z.object({ noConflict: z.boolean(), at: Instant })
export type Attestation = Readonly<z.infer<typeof Attestation>>

/** What became of a follow-up: it must be asked unless the answer covered it. */
export const FollowUpState = z.enum(['asked', 'covered'])
export type FollowUpState = z.infer<typeof FollowUpState>

/** A stretch of time that was used: for `introduction`, `conclusion`, or a question's id. */
const TimeUsed = z.record(z.string(), z.number().min(0))

/**
 * Record `notes/<interview>/@<rater>`, private until submitted. The transcript of a question is the field
 * `transcript/<question>`, the state of a follow-up `followUp/<follow-up>`: each is a value of its own, so
 * that two laptops of one person can never lose a whole page to each other.
 */
export const Notes = z.object({
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  /** Where the interview stands: `introduction`, a question's id, or `conclusion`. */
  part: z.string().default('introduction'),
  /** Milliseconds per part. */
  timeUsed: TimeUsed.default({}),
  transcript: z.record(Id, z.string()).default({}),
  followUp: z.record(Id, FollowUpState.nullable()).default({}),
  flag: z.record(Id, PlaceFlag).default({}),
})
export type Notes = Readonly<z.infer<typeof Notes>>
