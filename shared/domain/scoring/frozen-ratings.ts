import {
  interviewRating as interviewRatingOf,
  ratedGuide,
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

/** Which family of messages explains a rating: of an interview, or of work that was graded. */
export function ratingWords(sheet: {
  readonly technical?: object | undefined
}): 'interview-rating' | 'work-rating' {
  return sheet.technical === undefined ? 'interview-rating' : 'work-rating'
}

/** What was frozen is what is shown: a rating for each role, or one where there are not several; none of a no-show. */
export function frozenRatings(sheet: SheetRevision): readonly FrozenRating[] {
  const { action, applicant, competencies, interviewRating, ratings, roleRatings, round } = sheet
  const rule = ruleFor(action.settings, round.kind)
  if (interviewRating === null) return []
  if (roleRatings.length === 0) {
    const required = competencies.map(({ id }) => id)
    const why = interviewRatingOf(ratings, required, rule)
    return [{ role: '', value: interviewRating, why: why?.value === interviewRating ? why : undefined }]
  }
  return roleRatings.map(({ role, rating: value }) => {
    const why = ratingForRole(ratings, { guide: ratedGuide(sheet), competencies, rule }, role)
    const name = applicant.roles.find(({ id }) => id === role)?.name ?? ''
    return { role: name, value, why: why?.value === value ? why : undefined }
  })
}
