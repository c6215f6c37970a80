import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'
import { Instant } from '../../../kernel/time'
import { revisionContent } from '../../../log/revision'
import { Person } from '../../panel/person'
import { Competency } from '../../preparation/competency'
import { ActionSettings, HiringAction } from '../../preparation/hiring-action'
import { Finding, judgedRoles, ReviewOutcome } from './review'
import type { ReviewMaterial } from './review-material'

/**
 * The content of a résumé review's revision: what was found, by whom and by what it was judged. The applicant
 * stands in it by number alone, so that it is as blind as the review was.
 */
export const ReviewRevision = z.object({
  resumeReview: z.literal(1),
  action: HiringAction.pick({ title: true, agency: true, announcement: true, zone: true }).extend({
    id: Id,
    settings: ActionSettings.pick({ reviewPages: true, hideNames: true, weeksOfExperience: true }),
  }),
  round: z.object({ id: Id, name: z.string() }),
  review: Id,
  applicant: z.object({ id: Id, number: z.string() }),
  roles: z.array(z.object({ id: Id, name: z.string() })),
  competencies: z.array(Competency.pick({ name: true, definition: true }).extend({ id: Id })),
  /** The file that was read; null where there was none. */
  resume: z.object({ sha256: Hash, redacted: z.boolean() }).nullable(),
  reviewer: Person.pick({ name: true, title: true, agency: true }).extend({ id: Id }),
  /** Whether it breaks a tie. */
  third: z.boolean(),
  findings: z.record(z.string(), Finding),
  evidence: z.record(z.string(), z.string()),
  experience: Finding.nullable(),
  outcomes: z.record(z.string(), ReviewOutcome),
  justification: z.string(),
  /** Milliseconds. */
  timeUsed: z.number(),
  submittedAt: Instant,
  supersedes: Hash.nullable(),
  reason: z.string(),
})
export type ReviewRevision = Readonly<z.infer<typeof ReviewRevision>>

export const REVIEW_REVISION_KIND = 'resume-review'

/** What a revision says about itself: null and empty for the first. */
export type ReviewOccasion = Pick<ReviewRevision, 'submittedAt' | 'supersedes' | 'reason'>

/** A reviewer's working copy as the content of a revision. */
export function reviewRevision(material: ReviewMaterial, occasion: ReviewOccasion): ReviewRevision {
  const { action, round, review, applicant, roles, competencies, reviewer, resume, work } = material
  const required = competencies.map(({ id }) => id)
  // Parsing leaves out what a revision does not hold.
  return ReviewRevision.parse({
    resumeReview: 1,
    action,
    round,
    review: review.id,
    applicant,
    roles,
    competencies,
    resume: resume === undefined ? null : { sha256: resume.paper.sha256, redacted: resume.redacted },
    reviewer,
    third: review.third === reviewer.id,
    findings: chosen(work.finding, required),
    evidence: chosen(work.evidence, required),
    experience: action.settings.weeksOfExperience === 0 ? null : work.experience,
    outcomes: chosen(work.outcome, judgedRoles(review.roles)),
    justification: work.justification.trim(),
    timeUsed: work.timeUsed,
    ...occasion,
  })
}

/** A review's content out of its revision; undefined where it is not what its hash says. */
export function reviewContent(text: string, revision: Hash): ReviewRevision | undefined {
  return revisionContent(ReviewRevision, REVIEW_REVISION_KIND, text, revision)
}

function chosen<Value>(
  values: Readonly<Record<string, Value | null>>,
  keys: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key] ?? null
      return value === null || value === '' ? [] : [[key, value]]
    }),
  )
}
