import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { canonicalJson } from '../../../../kernel/canonical'
import { Hash, Id } from '../../../../kernel/ids'
import { fail } from '../../../../kernel/result'
import { setFields } from '../../../../log/command'
import { actionInput, defineCommand, inAction } from '../../../define-command'
import { recusedFrom } from '../../../panel/recusals'
import { recordIds } from '../../../record-ids'
import { checkSuccession } from '../../check-succession'
import { missingFromReview } from '../missing-from-review'
import { loadReviewMaterial } from '../review-material'
import { ReviewRevision, reviewRevision } from '../review-revision'

const SubmitInput = z.object({
  ...actionInput,
  review: Id,
  /** The frozen revision's hash, and its content as `reviewRevision` made it. */
  revision: Hash,
  content: ReviewRevision,
  /** The revision that is amended with its content, both null for the first; and why. */
  supersedes: Hash.nullable(),
  superseded: ReviewRevision.nullable(),
  reason: z.string().trim().max(5000),
})

/** What an amendment may not change: HR gives back a justification, not a judgement. */
const JUDGED = ['findings', 'experience', 'outcomes'] as const

/**
 * Hands in a review by naming its frozen revision, which is stored before. Refuses: `record.not-found`,
 * `review.not-a-reviewer`, `panel.recused`, `sheet.already-submitted`, `sheet.unknown-revision`,
 * `sheet.already-amended`, `sheet.reason-missing`, `review.incomplete` (value `count`; `missingFromReview` lists
 * what), `sheet.changed-meanwhile`, `review.judgement-kept`.
 */
export const submitReview = defineCommand(
  'review.submit',
  SubmitInput,
  async (records, input, { person }) => {
    const { action, review, revision, content, supersedes, superseded, reason } = input
    const material = await loadReviewMaterial(records, { action, review, reviewer: person })
    if (!material.ok) return material
    const { applicant, reviewer } = material.value
    if ((await recusedFrom(records, applicant.id)).has(person)) {
      return fail(new AppError('panel.recused', person, { name: reviewer.name }))
    }
    const succession = await checkSuccession(records, { ...input, assessment: review }, person)
    if (!succession.ok) return succession
    const missing = missingFromReview(material.value)
    if (missing.length > 0) {
      const detail = missing.map(({ code }) => code).join(' ')
      return fail(new AppError('review.incomplete', detail, { count: missing.length }))
    }
    const { submittedAt } = content
    const now = reviewRevision(material.value, { submittedAt, supersedes, reason })
    if (canonicalJson(now) !== canonicalJson(content)) {
      return fail(new AppError('sheet.changed-meanwhile', review))
    }
    if (superseded !== null && judgementOf(superseded) !== judgementOf(content)) {
      return fail(new AppError('review.judgement-kept', review))
    }
    return inAction(
      action,
      setFields(recordIds.submission(review, revision, person), {
        revision,
        at: submittedAt,
        supersedes: supersedes ?? undefined,
      }),
    )
  },
)

function judgementOf(content: ReviewRevision): string {
  return canonicalJson(JUDGED.map((part) => content[part]))
}
