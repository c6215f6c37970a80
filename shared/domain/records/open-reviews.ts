import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { creatorOf, isHr } from '../panel/hr'
import { AssessmentRound } from '../preparation/hiring-action'
import { recordIds } from '../record-ids'
import { Applicant } from '../scheduling/applicant'
import type { RoleOutcome } from '../scoring/review/review-outcome'
import {
  needsThird,
  roundReviews,
  type ReviewLine,
  type ReviewSeat,
  type RoundView,
} from '../scoring/review/round-reviews'

/** Something that one person still has to do about one résumé. A hiring action sets no time for it. */
export interface OpenReview {
  /** The person of a tie is the HR specialist who deals it to a third. */
  readonly kind: 'review-to-do' | 'review-returned' | 'review-tie'
  readonly person: Id
  readonly review: Id
  readonly round: string
  /** Undefined where there is none any more. */
  readonly applicant: Identified<Applicant> | undefined
  /** Why it was returned; empty otherwise. */
  readonly reasons: string
  readonly seats: readonly Pick<ReviewSeat, 'person' | 'third' | 'recused'>[]
  /** The roles that the two do not agree on, as far as whoever looks may see it. */
  readonly tied: readonly (readonly [role: string, outcome: RoleOutcome])[]
}

export type ReviewsViewer = Pick<RoundView, 'action' | 'viewer' | 'contentOf'>

/**
 * What is open in the rounds of résumé review: all of it for HR, to others what is their own, since nobody else is to
 * know who reviews whom.
 */
export async function openReviews(
  records: RecordsReader,
  looking: ReviewsViewer,
): Promise<readonly OpenReview[]> {
  const { action, viewer } = looking
  const view = await records.get(recordIds.action(action))
  if (view === undefined) return []
  const hr = await isHr(records, action, viewer)
  const creator = creatorOf(view)
  const open: OpenReview[] = []
  for (const { id, kind, name } of readAll(AssessmentRound, await records.list('round/'))) {
    if (kind !== 'resume-review') continue
    for (const line of await roundReviews(records, { ...looking, round: id })) {
      const applicant = await findRecord(records, Applicant, recordIds.applicant(line.review.applicant))
      const about = {
        review: line.review.id,
        round: name,
        applicant: applicant && { ...applicant, id: line.review.applicant },
        seats: line.seats.map(({ person, third, recused }) => ({ person, third, recused })),
        tied: tiedRoles(line),
      }
      open.push(...openSeats(line).map((seat) => Object.assign({}, about, seat)))
      if (creator !== undefined && needsThird(line)) {
        open.push({ ...about, kind: 'review-tie', person: creator, reasons: '' })
      }
    }
  }
  return open.filter(({ person, kind }) => hr || (person === viewer && kind !== 'review-tie'))
}

function tiedRoles({ outcomes }: ReviewLine): OpenReview['tied'] {
  return [...outcomes].filter(([, { code }]) => code === 'disagreed' || code === 'third-waited-for')
}

type OpenSeat = Pick<OpenReview, 'kind' | 'person' | 'reasons'>

function openSeats({ seats }: ReviewLine): readonly OpenSeat[] {
  return seats.flatMap(({ person, recused, returned, submission }): readonly OpenSeat[] => {
    if (recused) return []
    if (submission === undefined) return [{ kind: 'review-to-do', person, reasons: '' }]
    return returned === undefined ? [] : [{ kind: 'review-returned', person, reasons: returned.reasons }]
  })
}
