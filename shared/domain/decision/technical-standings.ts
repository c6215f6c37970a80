import type { Hash, Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { frozenRatings, type FrozenRating } from '../scoring/frozen-ratings'
import { isOpened } from '../scoring/openings-due'
import { interviewRating, ratingForRole, ruleFor, type InterviewRating } from '../scoring/rating-rules'
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
  /** Criterion by criterion, what counts where all graders gave it alike. */
  readonly ratings: readonly PanelRating[]
  /** What that comes to, for each role where there are several; no rating where graders differ. */
  readonly whole: readonly { readonly role: string; readonly rating: InterviewRating | undefined }[]
}

interface Options {
  readonly action: Id
  readonly viewer: Id
  readonly rounds: readonly Id[]
  readonly contentOf: (revision: Hash) => Promise<SheetRevision | undefined>
}

/**
 * By applicant and round, the graded work of technical assessments. Graders who recused themselves do not count.
 * Nothing is averaged: two who differ stand side by side.
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
  const sheets = given.map(({ sheet }) => sheet)
  const known = { grading, graders: seats.length, submitted }
  const [first] = sheets
  if (first === undefined || sheets.length < seats.length) {
    return { ...known, sheets: [], ratings: [], whole: [] }
  }
  const ratings = panelRatings(sheets)
  return {
    ...known,
    sheets: given.map(({ sheet, revision }) => ({
      grader: sheet.rater.id,
      revision,
      ratings: frozenRatings(sheet),
    })),
    ratings,
    whole: wholeOf(first, ratings),
  }
}

function wholeOf(
  { action, applicant, competencies, round }: SheetRevision,
  ratings: readonly PanelRating[],
): TechnicalStanding['whole'] {
  const counts = Object.fromEntries(ratings.map(({ competency, counts: given }) => [competency, given]))
  const rule = ruleFor(action.settings, round.kind)
  if (applicant.roles.length < 2) {
    const required = competencies.map(({ id }) => id)
    return [{ role: '', rating: interviewRating(counts, required, rule) }]
  }
  return applicant.roles.map(({ id, name }) => ({
    role: name,
    rating: ratingForRole(counts, { guide: undefined, competencies, rule }, id),
  }))
}
