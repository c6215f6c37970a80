import type { Id } from '../../kernel/ids'
import type { OutcomeRow } from '../preparation/outcome-table'
import { ratingForRole, type InterviewRating, type RatedFor } from '../scoring/rating-rules'
import { outcomeOf, type Outcome } from './outcome'
import type { PanelRating } from './panel-rating'

/** One round of an applicant: what its panel makes of each competency; undefined while its sheets are not there. */
export interface RatedRound extends RatedFor {
  readonly round: Id
  readonly ratings: readonly PanelRating[]
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
    const ratings = rounds.map((round) => round && ratingOf(round, role))
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

function ratingOf(round: RatedRound, role: Id | null): InterviewRating | undefined {
  const counts = Object.fromEntries(round.ratings.map((rating) => [rating.competency, rating.counts]))
  return ratingForRole(counts, round, role)
}
