import { compareByName } from '#shared/domain/scheduling/names'
import { WHOLE } from '#shared/domain/scoring/review/review'
import type { RoleOutcome } from '#shared/domain/scoring/review/review-outcome'
import type { ReviewSeat, Seat, SeatLine } from '#shared/domain/scoring/review/round-reviews'
import type { Id } from '#shared/kernel/ids'
import { formatElapsed } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { numberedName, reviewedAs } from './reviewed-as'
import type { DealtRound, RoundState, SeatedRound } from '#shared/domain/scoring/review/dealt-round'

/** What the applicant of a review is called: for HR with name and number. */
export function calledFor(round: DealtRound, applicant: Id, asReviewer: boolean): string {
  const found = round.sources.applicants.find(({ id }) => id === applicant)
  if (found === undefined) return message('review.applicant-gone')
  return asReviewer || !round.hr ? reviewedAs(found, round.settings.hideNames) : numberedName(found)
}

/** The lines as HR looks for them: by name. */
export function linesByName<Line extends SeatLine<unknown>>(round: SeatedRound<Line>): readonly Line[] {
  const names = new Map(round.sources.applicants.map((each) => [each.id, each]))
  return [...round.lines].sort((a, b) => {
    const [first, second] = [names.get(a.review.applicant), names.get(b.review.applicant)]
    return first === undefined || second === undefined ? 0 : compareByName(first, second)
  })
}

export function roleName({ names }: Pick<RoundState, 'names'>, role: string): string {
  return role === WHOLE ? message('review.whole') : (names.get(role) ?? message('review.role-gone'))
}

type OutcomeSeat = Pick<ReviewSeat, 'person' | 'third' | 'recused'> & Partial<Pick<ReviewSeat, 'submission'>>

/** Who looks, and what people are called. */
type Looking = Pick<RoundState, 'names' | 'person' | 'hr'>

/** Where a role stands, in a sentence. */
export function outcomeText(
  round: Looking,
  line: { readonly seats: readonly OutcomeSeat[] },
  outcome: RoleOutcome,
): string {
  const { code } = outcome
  if (code === 'nobody-yet' || code === 'one-yet') return waitingText(round, line.seats)
  const [first, second] = line.seats.filter((seat) => !seat.third)
  const third = line.seats.find((seat) => seat.third)
  if (code === 'third-waited-for' && third?.recused === true) return recusedText(round, [third])
  return message(`review.outcome.${code}`, {
    first: personName(round, first),
    second: personName(round, second),
    third: personName(round, third),
  })
}

/** Who is waited for, whether or not what the other found may be seen already. */
function waitingText(round: Looking, seats: readonly OutcomeSeat[]): string {
  const pair = seats.filter(({ third }) => !third)
  const own = seats.find(({ person }) => person === round.person)
  // A third who has not submitted is shown nothing, recused or not.
  const recused = seats.filter((seat) => seat.recused && (!seat.third || seat === own))
  if (recused.length > 0) return recusedText(round, recused)
  const [one, other] = pair.filter(({ submission }) => submission === undefined)
  if (one === undefined) {
    const isOwn = own !== undefined && own.submission === undefined
    return message(isOwn ? 'review.outcome.own-first' : 'review.outcome.not-here')
  }
  const first = personName(round, one)
  return other === undefined
    ? message('review.outcome.waited-for', { name: first })
    : message('review.outcome.both-waited-for', { first, second: personName(round, other) })
}

/** HR alone is told who: beside a covered name it would tell whose it is, since recusals stand by name elsewhere. */
function recusedText(round: Looking, seats: readonly OutcomeSeat[]): string {
  const count = seats.length
  if (!round.hr) return message('review.outcome.place-empty', { count })
  const names = seats.map((seat) => personName(round, seat)).join(', ')
  return message('review.outcome.recused', { count, names })
}

function personName(
  { names }: Pick<RoundState, 'names'>,
  seat: Pick<ReviewSeat, 'person'> | undefined,
): string {
  return names.get(seat?.person ?? '') ?? message('review.person-gone')
}

export function seatState(seat: Seat<unknown>): 'to-do' | 'returned' | 'submitted' | 'recused' {
  if (seat.recused) return 'recused'
  if (seat.submission === undefined) return 'to-do'
  return seat.returned === undefined ? 'submitted' : 'returned'
}

/** One's own place in a review, if one has any. */
export function ownSeat<Content>(round: DealtRound, line: SeatLine<Content>): Seat<Content> | undefined {
  return line.seats.find(({ person }) => person === round.person)
}

/** What is on one's own list, in the order in which it is gone through; who recused themselves has it no more. */
export function ownLines<Line extends SeatLine<unknown>>(round: SeatedRound<Line>): readonly Line[] {
  return round.lines.filter((line) => ownSeat(round, line)?.recused === false)
}

/** The first that is to do after the one that was looked at, from the beginning again at the end. */
export function nextToDo(round: SeatedRound<SeatLine<unknown>>, after: Id | undefined): Id | undefined {
  const own = ownLines(round)
  const from = own.findIndex(({ review }) => review.id === after) + 1
  return [...own.slice(from), ...own.slice(0, Math.max(0, from - 1))].find((line) => {
    const seat = ownSeat(round, line)
    return seat !== undefined && ['to-do', 'returned'].includes(seatState(seat))
  })?.review.id
}

export function timeText(milliseconds: number): string {
  return milliseconds === 0 ? '' : formatElapsed(milliseconds)
}
