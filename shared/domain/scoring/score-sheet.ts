import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { Passage } from './passages'

export const CompetencyRating = z.enum(['does-not-meet', 'meets', 'exceeds'])
export type CompetencyRating = z.infer<typeof CompetencyRating>

/** In the working copy a rater may be unsure; a sheet is not submitted so. */
export const WorkingRating = z.enum([...CompetencyRating.options, 'unsure'])
export type WorkingRating = z.infer<typeof WorkingRating>

/**
 * Record `sheet/<interview>/@<rater>`, private until submitted: the working copy of a score sheet. The rating
 * of a competency is the field `rating/<competency>`, its evidence `evidence/<competency>`, a tied passage
 * `passage/<id>`.
 */
export const SheetWork = z.object({
  analysis: z.string().default(''),
  rating: z.record(z.string(), WorkingRating.nullable()).default({}),
  evidence: z.record(z.string(), z.string()).default({}),
  passage: z.record(Id, Passage).default({}),
})
export type SheetWork = Readonly<z.infer<typeof SheetWork>>

/** Record `submission/<interview>/<revision>/@<rater>`: the sheet was frozen and handed in. */
export const Submission = z.object({
  revision: Hash,
  at: Instant,
  /** The revision that this one amends; absent for the first. Why stands in the revision itself. */
  supersedes: Hash.optional(),
  /** A trainee's: kept apart, and never counted. */
  practice: z.literal(true).optional(),
})
export type Submission = Readonly<z.infer<typeof Submission>>

/** Its size is not said: how long a sheet is must not be seen before it is opened. */
const StoredFile = z.object({ sha256: Hash })

/** Record `signature/<interview>/<revision>/@<rater>`: the files that a signing made. */
export const SheetSignature = z.object({
  revision: Hash,
  /** The signed PDF, the seal and the detached signature over the seal, as attachments. */
  document: StoredFile,
  seal: StoredFile,
  sealSignature: StoredFile,
  /** SHA-256 of the signer's certificate. */
  fingerprint: Hash,
  /** The signer's claim: no time authority is asked. */
  claimedTime: Instant,
})
export type SheetSignature = Readonly<z.infer<typeof SheetSignature>>
