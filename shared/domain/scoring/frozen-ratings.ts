import {
  interviewRating as interviewRatingOf,
  ratingForRole,
  ruleFor,
  type InterviewRating,
} from './rating-rules'
import type { SheetRevision } from './sheet-revision'

/** The interview rating of a frozen sheet for one role. */
export interface FrozenRating {
  /** The role's name; empty where there is one rating for all. */
  readonly role: string
  readonly value: 0 | 1 | 2
  /** Why, where today's rule comes to what was frozen. */
  readonly why: InterviewRating | undefined
}

/** What was frozen is what is shown: a rating for each role, or one where there are not several; none of a no-show. */
export function frozenRatings(sheet: SheetRevision): readonly FrozenRating[] {
  const { action, applicant, competencies, guide, interviewRating, ratings, roleRatings, round } = sheet
  const rule = ruleFor(action.settings, round.kind)
  if (interviewRating === null) return []
  if (roleRatings.length === 0) {
    const required = competencies.map(({ id }) => id)
    const why = interviewRatingOf(ratings, required, rule)
    return [{ role: '', value: interviewRating, why: why?.value === interviewRating ? why : undefined }]
  }
  return roleRatings.map(({ role, rating: value }) => {
    const why = ratingForRole(ratings, { guide: guide.content, competencies, rule }, role)
    const name = applicant.roles.find(({ id }) => id === role)?.name ?? ''
    return { role: name, value, why: why?.value === value ? why : undefined }
  })
}
