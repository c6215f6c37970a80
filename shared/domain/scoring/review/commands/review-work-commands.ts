import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Hash, Id } from '../../../../kernel/ids'
import { fail } from '../../../../kernel/result'
import { actionInput, defineCommand, inPrivate } from '../../../define-command'
import { recordIds } from '../../../record-ids'
import { Finding, judgedRoles, ReviewOutcome } from '../review'
import { loadReviewMaterial } from '../review-material'

const reviewInput = { ...actionInput, review: Id }

/** One thing that is chosen in a review; null takes it back. */
export const ReviewChoice = z.discriminatedUnion('part', [
  z.object({ part: z.literal('finding'), competency: Id, value: Finding.nullable() }),
  z.object({ part: z.literal('experience'), value: Finding.nullable() }),
  z.object({ part: z.literal('outcome'), role: z.string(), value: ReviewOutcome.nullable() }),
])
export type ReviewChoice = z.infer<typeof ReviewChoice>

/**
 * Chooses whether a competency or the experience is shown, or whether a role is to move forward. Refuses:
 * `record.not-found`, `review.not-a-reviewer`, `review.not-asked`.
 */
export const chooseInReview = defineCommand(
  'review.choose',
  z.object({ ...reviewInput, choice: ReviewChoice }),
  async (records, { action, review, choice }, { person }) => {
    const material = await loadReviewMaterial(records, { action, review, reviewer: person })
    if (!material.ok) return material
    const { competencies } = material.value
    const unasked =
      (choice.part === 'finding' && !competencies.some(({ id }) => id === choice.competency)) ||
      (choice.part === 'outcome' && !judgedRoles(material.value.review.roles).includes(choice.role))
    if (unasked) return fail(new AppError('review.not-asked', review))
    const record = recordIds.reviewWork(review, person)
    return inPrivate(action, [{ record, field: fieldOf(choice), value: choice.value }])
  },
)

function fieldOf(choice: ReviewChoice): string {
  if (choice.part === 'finding') return `finding/${choice.competency}`
  return choice.part === 'experience' ? 'experience' : `outcome/${choice.role}`
}

/** Writes the evidence for a competency, or the justification: texts are never refused. `over` as in the notes. */
export const writeInReview = defineCommand(
  'review.write',
  z.object({
    ...reviewInput,
    field: z.union([z.literal('justification'), z.string().regex(/^evidence\/[0-9a-f]{32}$/)]),
    text: z.string().max(1_000_000),
    over: z.array(Hash).max(1000).optional(),
  }),
  (_records, { action, review, field, text: value, over }, { person }) => {
    const record = recordIds.reviewWork(review, person)
    const patch = { record, field, value }
    return Promise.resolve(inPrivate(action, [over === undefined ? patch : { ...patch, over }]))
  },
)

/** Sets how long the reviewer or grader has been at it. */
export const setReviewTime = defineCommand(
  'review.time',
  z.object({ ...reviewInput, milliseconds: z.int().min(0) }),
  (_records, { action, review, milliseconds: value }, { person }) => {
    const record = recordIds.reviewWork(review, person)
    return Promise.resolve(inPrivate(action, [{ record, field: 'timeUsed', value }]))
  },
)
