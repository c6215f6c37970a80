import { justificationFault, type JustificationFault } from './justification'
import { judgedRoles, WHOLE } from './review'
import type { ReviewMaterial } from './review-material'

/** Something that keeps a review from being submitted. The code is the key of its message. */
export type ReviewGap =
  | { readonly code: 'review.gap.finding'; readonly competency: string }
  | { readonly code: 'review.gap.experience' }
  | { readonly code: 'review.gap.outcome'; readonly role: string }
  /** Not moved forward, although every competency is shown. */
  | { readonly code: 'review.gap.all-met'; readonly role: string }
  | { readonly code: JustificationFault }

type Looked = Pick<ReviewMaterial, 'work' | 'competencies' | 'review' | 'action'>

/** All that is missing, in the order in which it is filled in. */
export function missingFromReview({ work, competencies, review, action }: Looked): readonly ReviewGap[] {
  const gaps: ReviewGap[] = []
  for (const { id } of competencies) {
    if ((work.finding[id] ?? null) === null) gaps.push({ code: 'review.gap.finding', competency: id })
  }
  if (action.settings.weeksOfExperience > 0 && work.experience === null) {
    gaps.push({ code: 'review.gap.experience' })
  }
  for (const role of judgedRoles(review.roles)) {
    const outcome = work.outcome[role] ?? null
    if (outcome === null) gaps.push({ code: 'review.gap.outcome', role })
    else if (outcome === 'not-forward' && !lacks({ work, competencies }, role)) {
      gaps.push({ code: 'review.gap.all-met', role })
    }
  }
  const fault = justificationFault(work, competencies)
  if (fault !== undefined) gaps.push({ code: fault })
  return gaps
}

/** Something that a reviewer should look at once more; it keeps nobody from submitting. */
export function doubtsInReview({ work, competencies, review, action }: Looked): readonly ReviewDoubt[] {
  const doubts: ReviewDoubt[] = []
  for (const role of judgedRoles(review.roles)) {
    if (work.outcome[role] !== 'forward') continue
    if (lacks({ work, competencies }, role)) doubts.push({ code: 'review.doubt.not-met', role })
    if (action.settings.weeksOfExperience > 0 && work.experience === 'not-met') {
      doubts.push({ code: 'review.doubt.experience', role })
    }
  }
  return doubts
}

export interface ReviewDoubt {
  readonly code: 'review.doubt.not-met' | 'review.doubt.experience'
  readonly role: string
}

/** Whether a competency that the role needs was found not to be shown. */
function lacks({ work, competencies }: Pick<Looked, 'work' | 'competencies'>, role: string): boolean {
  return competencies.some(
    ({ id, roles }) =>
      work.finding[id] === 'not-met' && (roles.length === 0 || role === WHOLE || roles.includes(role)),
  )
}
