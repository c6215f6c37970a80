import type { PanelRating } from '#shared/domain/decision/panel-rating'
import type { Standings } from '#shared/domain/decision/standings'
import type { TechnicalStanding } from '#shared/domain/decision/technical-standings'
import type { Identified } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { gradedForRole } from '#shared/domain/scoring/grading/graded-outcome'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { howFar } from '../debriefs/debrief-rows'
import type { StandingLine } from './standing-line'

/** What a round says of an applicant for one role, competency by competency. */
export interface RatedInRound {
  readonly ratings: readonly PanelRating[]
  /** The sheets in which they were given. */
  readonly sheets: readonly { readonly rater: Id; readonly revision: Hash }[]
  /** Undefined where work was graded. */
  readonly interview: Id | undefined
  /** The sentence of the round's rating, or that there is none. */
  readonly why: string
}

/** The competencies that anybody was rated on in a round, in the order of the hiring action. */
export function ratedInRound(
  { applicants, competencies, technicalRounds }: Standings,
  { id }: Identified<AssessmentRound>,
): readonly Identified<Competency>[] {
  const place = technicalRounds.findIndex((round) => round.id === id)
  const rated = new Set(
    applicants.flatMap(({ rounds, technical }) =>
      [rounds.find((each) => each?.round === id), technical[place]]
        .flatMap((each) => each?.ratings ?? [])
        .map(({ competency }) => competency),
    ),
  )
  return competencies
    .filter((competency) => rated.has(competency.id))
    .sort((left, right) => left.order - right.order)
}

/** What a round says of one line, or why it says nothing. */
export function ratedRound(
  { technicalRounds }: Standings,
  { standing, outcome }: StandingLine,
  { id }: Identified<AssessmentRound>,
): RatedInRound | string {
  const graded = technicalRounds.findIndex((round) => round.id === id)
  if (graded >= 0) {
    return outcome === undefined
      ? message('standings.hidden')
      : gradedWork(standing.technical[graded], outcome.role)
  }
  const place = standing.rounds.findIndex((each) => each?.round === id)
  const held = standing.rounds[place]
  if (held === undefined) return message('standings.no-interview')
  const { interview, state, ratings, hidden } = held
  if (hidden) return message('standings.hidden')
  if (interview.status !== 'interviewed') return message(`status.${interview.status}`)
  if (ratings === undefined || state.kind !== 'ready') return howFar(held)
  const rating = outcome?.rounds[place]
  return {
    ratings,
    sheets: state.sheets,
    interview: interview.id,
    why:
      rating === undefined
        ? message('standings.no-rating')
        : message(`interview-rating.why.${rating.why}`, rating.values),
  }
}

function gradedWork(technical: TechnicalStanding | undefined, role: Id | null): RatedInRound | string {
  if (technical === undefined) return message('standings.no-work')
  const { graders, outcome, ratings, sheets, submitted } = technical
  if (outcome === undefined) return message('grading.results.open', { done: submitted, count: graders })
  const rating = gradedForRole(outcome, role)
  return {
    ratings,
    sheets: sheets.map(({ grader, revision }) => ({ rater: grader, revision })),
    interview: undefined,
    why:
      rating === undefined
        ? message('standings.no-rating')
        : message(`work-rating.why.${rating.why}`, rating.values),
  }
}
