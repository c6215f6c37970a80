import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { Instant } from '../../../kernel/time'
import { hashText } from '../../../kernel/canonical'

/** How many SMEs review a résumé before a third is needed, and how many grade an applicant's work. */
export const REVIEWERS = 2

/**
 * Record `deal/<round>`: what the applicants of a résumé review or a technical assessment are dealt by, so that it
 * can be repeated. `reason`: why an assessment was dealt although its readiness checklist was not met; else empty.
 */
export const Deal = z.object({ seed: Id, by: Id, at: Instant, reason: z.string().default('') })
export type Deal = Readonly<z.infer<typeof Deal>>

/** Record `review/<id>`: one applicant's résumé, or assessment work, in one round, and who reviews or grades it. */
export const Review = z.object({
  round: Id,
  applicant: Id,
  /** The roles that the applicant was considered for when it was dealt. */
  roles: z.array(Id).default([]),
  reviewers: z.array(Id).max(REVIEWERS),
  /** Breaks the tie of the two. */
  third: Id.nullable().default(null),
  dealtAt: Instant,
  /** The review that counts instead while both are of one applicant. */
  setAsideFor: Id.nullable().default(null),
  deleted: z.boolean().default(false),
})
export type Review = Readonly<z.infer<typeof Review>>

/** The same on every laptop: where two of HR deal at the same time, one review comes of it and not two. */
export function reviewIdOf(round: Id, applicant: Id): Id {
  return hashText(`resume-review ${round} ${applicant}`).slice(0, round.length)
}

/** Stands for all of the work where an applicant applies for no role in particular. */
export const WHOLE = 'all'

/** What an outcome is due for: each role, or the work as a whole. */
export function judgedRoles(roles: readonly Id[]): readonly string[] {
  return roles.length === 0 ? [WHOLE] : roles
}

export const Finding = z.enum(['met', 'not-met'])
export type Finding = z.infer<typeof Finding>

export const ReviewOutcome = z.enum(['forward', 'not-forward'])
export type ReviewOutcome = z.infer<typeof ReviewOutcome>

/**
 * Record `review-work/<review>/@<reviewer>`, private until submitted. Findings, evidence and outcomes are fields
 * of their own: `finding/<competency>`, `evidence/<competency>`, `outcome/<role>`. Of a grader, who has a sheet, it
 * holds the time alone.
 */
export const ReviewWork = z.object({
  finding: z.record(z.string(), Finding.nullable()).default({}),
  evidence: z.record(z.string(), z.string()).default({}),
  /** Whether the weeks of experience that the hiring action asks for are shown. */
  experience: Finding.nullable().default(null),
  outcome: z.record(z.string(), ReviewOutcome.nullable()).default({}),
  justification: z.string().default(''),
  /** Milliseconds. */
  timeUsed: z.number().min(0).default(0),
})
export type ReviewWork = Readonly<z.infer<typeof ReviewWork>>
