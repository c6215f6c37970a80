import type { Id } from '../../kernel/ids'
import { isTechnical, type ActionSettings, type AssessmentRound } from '../preparation/hiring-action'
import type { GuideContent } from '../preparation/interview-guide'
import type { Competency } from '../preparation/competency'
import { ofRoles, requiredCompetencies, type OfRoles } from './required-competencies'
import type { CompetencyRating, WorkingRating } from './score-sheet'

/** From the lowest to the highest. They are compared, never added up. */
export const STEPS: Readonly<Record<CompetencyRating, 0 | 1 | 2>> = {
  'does-not-meet': 0,
  meets: 1,
  exceeds: 2,
}

/**
 * The rating that a level stands for: below the minimum qualification it is not met, there it is met, above it
 * exceeded. Undefined where the competency has no such level or no minimum.
 */
export function ratingOfLevel(
  { levels, minimum }: Pick<Competency, 'levels' | 'minimum'>,
  level: string,
): CompetencyRating | undefined {
  const place = levels.findIndex(({ id }) => id === level)
  const required = levels.findIndex(({ id }) => id === minimum)
  if (place < 0 || required < 0) return undefined
  if (place < required) return 'does-not-meet'
  return place === required ? 'meets' : 'exceeds'
}

/** How a rating contradicts what was tied to it: every level is lower, or every level is higher. */
export type Contradiction = 'levels-lower' | 'levels-higher'

/** Whether a rating lies outside the levels of the passages tied to it; those without a level say nothing. */
export function contradiction(
  rating: CompetencyRating,
  competency: Pick<Competency, 'levels' | 'minimum'>,
  levels: readonly (string | null)[],
): Contradiction | undefined {
  const steps = levels.flatMap((level) => {
    const shown = level === null ? undefined : ratingOfLevel(competency, level)
    return shown === undefined ? [] : [STEPS[shown]]
  })
  if (steps.length === 0) return undefined
  if (Math.max(...steps) < STEPS[rating]) return 'levels-lower'
  return Math.min(...steps) > STEPS[rating] ? 'levels-higher' : undefined
}

/** How many competencies must be exceeded for a 2. */
export type RatingRule = Pick<ActionSettings, 'exceededForTwo'>

/** The rule for a round: written and practical assessments have their own number. */
export function ruleFor(
  settings: Pick<ActionSettings, 'exceededForTwo' | 'exceededForTwoInAssessment'>,
  kind: AssessmentRound['kind'],
): RatingRule {
  return { exceededForTwo: isTechnical(kind) ? settings.exceededForTwoInAssessment : settings.exceededForTwo }
}

export interface InterviewRating {
  readonly value: 0 | 1 | 2
  /** The key of the message that explains it, with its values. */
  readonly why: 'not-met' | 'all-met' | 'not-enough-exceeded' | 'exceeded'
  readonly values: {
    readonly count: number
    readonly required: number
    readonly exceeded: number
    readonly needed: number
  }
  /** The competencies that decided it: those not met, else those exceeded. */
  readonly competencies: readonly Id[]
}

/**
 * The rating of an interview from the ratings of its required competencies: 0 if any is not met, 1 if all are
 * met, 2 if besides enough are exceeded. Never an average, and none at all while one is missing or unsure, or
 * nothing is required. The message is `interview-rating.why.<why>`.
 */
export function interviewRating(
  ratings: Readonly<Record<Id, WorkingRating | null | undefined>>,
  required: readonly Id[],
  { exceededForTwo: needed }: RatingRule,
): InterviewRating | undefined {
  const of = (wanted: CompetencyRating) => required.filter((id) => ratings[id] === wanted)
  const notMet = of('does-not-meet')
  const exceeded = of('exceeds')
  if (required.length === 0 || notMet.length + of('meets').length + exceeded.length < required.length) {
    return undefined
  }
  const values = { count: notMet.length, required: required.length, exceeded: exceeded.length, needed }
  if (notMet.length > 0) return { value: 0, why: 'not-met', values, competencies: notMet }
  if (exceeded.length >= needed) return { value: 2, why: 'exceeded', values, competencies: exceeded }
  const why = exceeded.length === 0 ? 'all-met' : 'not-enough-exceeded'
  return { value: 1, why, values, competencies: exceeded }
}

/** The guide whose questions decide what is rated for a role; none where work is graded. */
export function ratedGuide(sheet: {
  readonly guide: { readonly content: GuideContent }
  readonly technical?: object | undefined
}): GuideContent | undefined {
  return sheet.technical === undefined ? sheet.guide.content : undefined
}

/** What the rating for a role follows from, besides the ratings. */
export interface RatedFor {
  /** Undefined for a technical assessment, which asks no questions: it scores all of its competencies. */
  readonly guide: GuideContent | undefined
  readonly competencies: readonly OfRoles[]
  readonly rule: RatingRule
}

/**
 * The rating for one role alone: of the core competencies and the role's own. Null for an applicant who applied
 * for no role in particular.
 */
export function ratingForRole(
  ratings: Readonly<Record<Id, WorkingRating | null | undefined>>,
  { guide, competencies, rule }: RatedFor,
  role: Id | null,
): InterviewRating | undefined {
  const roles = role === null ? [] : [role]
  const required =
    guide === undefined ? ofRoles(competencies, roles) : requiredCompetencies(guide, competencies, roles)
  return interviewRating(
    ratings,
    required.map(({ id }) => id),
    rule,
  )
}
