import type { Hash, Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { frozenRatings, type FrozenRating } from '../scoring/frozen-ratings'
import { isOpened } from '../scoring/openings-due'
import { gradedOutcome, type GradedOutcome } from '../scoring/grading/graded-outcome'
import { REVIEWERS } from '../scoring/review/review'
import { roundSeats, type Seat } from '../scoring/review/round-reviews'
import type { SheetRevision } from '../scoring/sheet-revision'
import { panelRatings, type PanelRating } from './panel-rating'

/** What one grader gave, and the sheet in which they gave it. */
export interface GradedSheet {
  readonly grader: Id
  readonly revision: Hash
  readonly ratings: readonly FrozenRating[]
}

/** Where an applicant stands in one technical assessment. */
export interface TechnicalStanding {
  readonly grading: Id
  readonly graders: number
  readonly submitted: number
  /** What each grader gave, role by role, once all have submitted and all is open and here; else empty. */
  readonly sheets: readonly GradedSheet[]
  /** Competency by competency, what counts: what the two gave alike, else what a third settled. */
  readonly ratings: readonly PanelRating[]
  /** How it was settled, and what it comes to; undefined while `sheets` is empty. */
  readonly outcome: GradedOutcome | undefined
  /** Who settles where two differ, once somebody was asked. */
  readonly third: Id | undefined
}

interface Options {
  readonly action: Id
  readonly viewer: Id
  readonly rounds: readonly Id[]
  readonly contentOf: (revision: Hash) => Promise<SheetRevision | undefined>
}

/**
 * By applicant and round, the graded work of technical assessments. Graders who recused themselves do not count.
 * Nothing is averaged: where two differ a third settles it, and all of them stand side by side.
 */
export async function technicalStandings(
  records: RecordsReader,
  { rounds, ...view }: Options,
): Promise<ReadonlyMap<Id, ReadonlyMap<Id, TechnicalStanding>>> {
  const found = new Map<Id, Map<Id, TechnicalStanding>>()
  for (const round of rounds) {
    for (const { review, seats } of await roundSeats(records, { ...view, round })) {
      const own = found.get(review.applicant) ?? new Map<Id, TechnicalStanding>()
      const counting = seats.filter(({ recused }) => !recused)
      own.set(round, standingOf(review.id, await onlyOpen(records, review.id, counting)))
      found.set(review.applicant, own)
    }
  }
  return found
}

/** HR's laptop holds sheets before they are open, and shows nothing of them. */
async function onlyOpen(
  records: RecordsReader,
  grading: Id,
  seats: readonly Seat<SheetRevision>[],
): Promise<readonly Seat<SheetRevision>[]> {
  return Promise.all(
    seats.map(async (seat) => {
      const { submission } = seat
      const open = submission !== undefined && (await isOpened(records, grading, submission.revision))
      return open ? seat : { ...seat, content: undefined }
    }),
  )
}

function standingOf(grading: Id, seats: readonly Seat<SheetRevision>[]): TechnicalStanding {
  const submitted = seats.filter(({ submission }) => submission !== undefined).length
  const given = seats.flatMap(({ content, submission }) =>
    content === undefined || submission === undefined
      ? []
      : [{ sheet: content, revision: submission.revision }],
  )
  // The place of one who recused themselves is to be filled.
  const third = seats.find((seat) => seat.third)?.person
  const graders = third === undefined ? REVIEWERS : REVIEWERS + 1
  const known = { grading, graders, submitted, third }
  const outcome = gradedOutcome(seats)
  if (outcome === undefined) return { ...known, ...NOTHING_GIVEN }
  return {
    ...known,
    sheets: given.map(({ sheet, revision }) => ({
      grader: sheet.rater.id,
      revision,
      ratings: frozenRatings(sheet),
    })),
    ratings: panelRatings(given.map(({ sheet }) => sheet)).map((rating) =>
      Object.assign({}, rating, { counts: outcome.counts.get(rating.competency) }),
    ),
    outcome,
  }
}

/** Of a standing that somebody may not see what was given. */
export const NOTHING_GIVEN = { sheets: [], ratings: [], outcome: undefined } as const
