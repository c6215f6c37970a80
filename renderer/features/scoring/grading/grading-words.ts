import type { Seat } from '#shared/domain/scoring/review/round-reviews'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { reviewedAs } from '../review/reviewed-as'
import { seatState } from '../review/round-words'
import type { DealtRound } from '#shared/domain/scoring/review/dealt-round'
import type { GradingState } from './grading-state'

/** As a résumé's reviewer, but a sheet that was submitted is signed besides. */
type GradingSeatState = ReturnType<typeof seatState> | 'unsigned'

export const SEAT_COLORS: Readonly<Record<GradingSeatState, string>> = {
  'to-do': 'gray',
  returned: 'orange',
  unsigned: 'yellow',
  submitted: 'ink',
  recused: 'gray',
}

export function stateOf({ signed }: Pick<GradingState, 'signed'>, seat: Seat<unknown>): GradingSeatState {
  const state = seatState(seat)
  const isUnsigned = state === 'submitted' && !signed.has(seat.submission?.revision ?? '')
  return isUnsigned ? 'unsigned' : state
}

export function seatText(grading: Pick<GradingState, 'signed'>, seat: Seat<unknown>): string {
  const state = stateOf(grading, seat)
  return state === 'unsigned' ? message('grading.unsigned') : message(`review.state.${state}`)
}

/** What graders call an applicant, whatever they are called elsewhere. */
export function gradedAs({ sources }: DealtRound, applicant: Id): string {
  const found = sources.applicants.find(({ id }) => id === applicant)
  return found === undefined ? message('review.applicant-gone') : reviewedAs(found, true)
}
