import type { Hash, Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { isHr } from '../../panel/hr'
import { byApplicant, declaredRecusals } from '../../panel/recusals'
import { sameApplicants } from '../../same-applicant'
import { isOpened } from '../openings-due'
import { returnsOf, type ReturnedSheet } from '../sheet-return'
import { newestSubmissions, submissionsFor, type SubmissionOf } from '../submissions'
import { followedReviews, type FollowedReview } from './followed-reviews'
import { leftOut } from './left-out'
import { judgedRoles, type Review } from './review'
import { roleOutcome, type RoleOutcome } from './review-outcome'
import type { ReviewRevision } from './review-revision'

/** One reviewer of one résumé, or grader of one applicant's work, and how far they are. */
export interface Seat<Content> {
  readonly person: Id
  readonly third: boolean
  /** They recused themselves: what they said does not count, and HR deals the place to another. */
  readonly recused: boolean
  readonly submission: SubmissionOf | undefined
  /** HR gave back what was submitted last, and it was not answered yet. */
  readonly returned: ReturnedSheet | undefined
  /** Undefined where it was not submitted, may not be seen yet, or is not on this laptop. */
  readonly content: Content | undefined
}

/** One applicant of a round, and who judges them. */
export interface SeatLine<Content> {
  readonly review: FollowedReview
  readonly seats: readonly Seat<Content>[]
}

export type ReviewSeat = Seat<ReviewRevision>

/** One applicant's résumé in a round, with where each role stands as far as the one who looks may see. */
export interface ReviewLine extends SeatLine<ReviewRevision> {
  /** By role. */
  readonly outcomes: ReadonlyMap<string, RoleOutcome>
}

export interface RoundView<Content = ReviewRevision> {
  readonly action: Id
  readonly round: Id
  /** Who looks: HR sees what was submitted, others only what is open to them. */
  readonly viewer: Id
  /** The content of a revision, where it is on this laptop. */
  readonly contentOf: (revision: Hash) => Promise<Content | undefined>
}

/** The résumé reviews of a round, as `roundSeats`, with what comes of them. */
export async function roundReviews(records: RecordsReader, view: RoundView): Promise<readonly ReviewLine[]> {
  const lines = await roundSeats(records, view)
  return lines.map(({ review, seats }) => ({ review, seats, outcomes: outcomesOf(review, seats) }))
}

/**
 * The reviews of a round in the order of their ids; those of applicants who are left out by now do not count, nor a
 * second of an applicant who was dealt under two entries. A
 * reviewer sees nothing of the others before they have submitted themselves, the third included.
 */
export async function roundSeats<Content>(
  records: RecordsReader,
  view: RoundView<Content>,
): Promise<readonly SeatLine<Content>[]> {
  const out = await leftOut(records)
  const recusals = declaredRecusals(await records.list('recusal/'), await sameApplicants(records))
  const recused = byApplicant(recusals)
  const hr = await isHr(records, view.action, view.viewer)
  const lines: SeatLine<Content>[] = []
  for (const review of (await followedReviews(records)).counting) {
    if (review.round !== view.round || out.has(review.applicant)) continue
    lines.push(await lineOf(records, { ...view, hr, recused: recused.get(review.applicant) }, review))
  }
  return lines
}

interface Looking<Content> extends RoundView<Content> {
  readonly hr: boolean
  /** From this applicant. */
  readonly recused: ReadonlySet<Id> | undefined
}

async function lineOf<Content>(
  records: RecordsReader,
  { viewer, hr, recused, contentOf }: Looking<Content>,
  review: FollowedReview,
): Promise<SeatLine<Content>> {
  const submissions = await submissionsFor(records, review.id)
  const returns = await returnsOf(records, review.id)
  const people = [...review.reviewers, ...(review.third === null ? [] : [review.third])]
  const waits = people.includes(viewer) && !submissions.some(({ id }) => id === viewer)
  const seats: Seat<Content>[] = []
  for (const person of people) {
    const submission = newestSubmissions(submissions.filter(({ id }) => id === person)).at(-1)
    const revision = submission?.revision
    const isRecused = recused?.has(person) === true
    const sees =
      revision !== undefined &&
      !isRecused &&
      (person === viewer || (!waits && (hr || (await isOpened(records, review.id, revision)))))
    seats.push({
      person,
      third: person === review.third,
      recused: isRecused,
      submission,
      returned: returns.find((one) => one.revision === revision),
      content: sees ? await contentOf(revision) : undefined,
    })
  }
  return { review, seats }
}

function outcomesOf(review: Review, seats: readonly ReviewSeat[]): ReviewLine['outcomes'] {
  return new Map(
    judgedRoles(review.roles).map((role) => {
      const said = seats.map(({ person, third, content }) => ({
        person,
        third,
        outcome: content?.outcomes[role],
      }))
      const first = said.filter(({ third }) => !third)
      return [
        role,
        roleOutcome(
          first,
          said.find(({ third }) => third),
        ),
      ]
    }),
  )
}

/** Whether the two do not agree on some role, and nobody was asked to break the tie. */
export function needsThird({ outcomes }: ReviewLine): boolean {
  return [...outcomes.values()].some(({ code }) => code === 'disagreed')
}
