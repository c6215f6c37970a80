import { recordIds, privateChain } from '#shared/domain/record-ids'
import { submitReview } from '#shared/domain/scoring/review/commands/submit-review'
import { loadReviewMaterial, type ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import {
  REVIEW_REVISION_KIND,
  reviewRevision,
  type ReviewRevision,
} from '#shared/domain/scoring/review/review-revision'
import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../../app/clock'
import { freezeAndStore } from '../../../../app/freeze-and-store'
import type { Session } from '../../../../app/session'
import type { DraftTarget } from '../../../../commands/draft-keeper'

/** What was given back, and is handed in again. */
export interface AmendedReview {
  readonly supersedes: Hash
  readonly superseded: ReviewRevision
}

/** A field of a review that is typed into. */
export function reviewTarget(
  { action, review, reviewer }: Pick<ReviewMaterial, 'action' | 'review' | 'reviewer'>,
  field: string,
): DraftTarget {
  return { chain: privateChain(action.id), record: recordIds.reviewWork(review.id, reviewer.id), field }
}

/**
 * Hands in a review as a score sheet is: commits what is typed, freezes the working copy, stores the revision and
 * names it. Its key is told at an exchange, as of every sheet. Throws `sheet.not-committed` and what
 * `review.submit` refuses.
 */
export async function submitWorkingReview(
  session: Pick<Session, 'data' | 'drafts' | 'runner'>,
  material: ReviewMaterial,
  amended: AmendedReview | undefined,
): Promise<void> {
  const { data, drafts, runner } = session
  await drafts.commitAll()
  const fields = ['justification', ...material.competencies.map(({ id }) => `evidence/${id}`)]
  if (fields.some((field) => drafts.keeper(reviewTarget(material, field)).pending !== undefined)) {
    throw new AppError('sheet.not-committed', material.review.id)
  }
  const action = material.action.id
  const review = material.review.id
  const place = { action, review, reviewer: material.reviewer.id }
  const supersedes = amended?.supersedes ?? null
  const reason = amended === undefined ? '' : message('review.amend.reason')
  const stored = unwrap(await loadReviewMaterial(data.records.within(action), place))
  const content = reviewRevision(stored, { submittedAt: now(), supersedes, reason })
  const revision = await freezeAndStore(session, REVIEW_REVISION_KIND, content)
  await runner.run(submitReview, {
    action,
    review,
    revision,
    content,
    supersedes,
    superseded: amended?.superseded ?? null,
    reason,
  })
}
