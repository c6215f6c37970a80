import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { Competency } from '../preparation/competency'
import type { ActionSettings } from '../preparation/hiring-action'
import type { GuideContent } from '../preparation/interview-guide'
import type { OutcomeRow } from '../preparation/outcome-table'
import { interviewRating, type InterviewRating } from '../scoring/interview-rating'
import { requiredCompetencies } from '../scoring/required-competencies'
import { outcomeOf, type Outcome } from './outcome'
import type { PanelRating } from './panel-rating'

/** One round of an applicant: what its panel makes of each competency; undefined while its sheets are not there. */
export interface RatedRound {
  readonly round: Id
  readonly ratings: readonly PanelRating[]
  /** The guide that the interview was held by. */
  readonly guide: GuideContent
  readonly competencies: readonly Identified<Competency>[]
  /** How many competencies must be exceeded for a 2 in this round. */
  readonly settings: Pick<ActionSettings, 'exceededForTwo'>
}

export interface RoleOutcome {
  /** Null for an applicant who applied for no role in particular. */
  readonly role: Id | null
  /** For each round, in their order; undefined where there is no rating. */
  readonly rounds: readonly (InterviewRating | undefined)[]
  readonly outcome: Outcome
}

/**
 * An applicant's outcome for each role, each from the competencies that this role needs. `rounds` are those that
 * count, in their order; undefined for one that was not held.
 */
export function roleOutcomes(
  roles: readonly Id[],
  rounds: readonly (RatedRound | undefined)[],
  table: readonly OutcomeRow[],
): readonly RoleOutcome[] {
  const asked: readonly (Id | null)[] = roles.length === 0 ? [null] : roles
  return asked.map((role) => {
    const ratings = rounds.map((round) => round && ratingForRole(round, role))
    return {
      role,
      rounds: ratings,
      outcome: outcomeOf(
        ratings.map((rating) => rating?.value),
        table,
      ),
    }
  })
}

function ratingForRole(
  { guide, competencies, ratings, settings }: RatedRound,
  role: Id | null,
): InterviewRating | undefined {
  const required = requiredCompetencies(guide, competencies, role === null ? [] : [role])
  const counts = Object.fromEntries(ratings.map((rating) => [rating.competency, rating.counts]))
  return interviewRating(
    counts,
    required.map(({ id }) => id),
    settings,
  )
}
