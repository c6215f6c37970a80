import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Id } from '../../../../kernel/ids'
import { fail } from '../../../../kernel/result'
import { actionInput, defineCommand, inAction } from '../../../define-command'
import { requireHr } from '../../../panel/hr'
import { recordIds } from '../../../record-ids'
import { followedReviews } from '../followed-reviews'

/**
 * HR says which review counts of an applicant who was dealt under two entries; the others are set aside for as long
 * as the entries are one. Refuses: `action.not-hr`, `review.not-twice`.
 */
export const chooseReview = defineCommand(
  'review.choose',
  z.object({ ...actionInput, review: Id }),
  async (records, { action, review }, { person }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const { twice } = await followedReviews(records)
    const group = twice.find((each) => each.some(({ id }) => id === review))
    if (group === undefined) return fail(new AppError('review.not-twice', review))
    return inAction(
      action,
      group.map(({ id }) => ({
        record: recordIds.review(id),
        field: 'setAsideFor',
        value: id === review ? null : review,
      })),
    )
  },
)
