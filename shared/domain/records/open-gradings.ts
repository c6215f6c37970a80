import type { Hash, Id } from '../../kernel/ids'
import { compareInstants, type Instant } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { creatorOf, isHr } from '../panel/hr'
import { Person } from '../panel/person'
import { HiringAction } from '../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../record-ids'
import { Applicant } from '../scheduling/applicant'
import { stillRated } from '../scoring/grading/graded-seats'
import { gradedOutcome } from '../scoring/grading/graded-outcome'
import { gradedWork, type GradedWork } from '../scoring/grading/graded-sheets'
import { isOpened } from '../scoring/openings-due'
import type { SheetRevision } from '../scoring/sheet-revision'

/** Something that one grader still has to do about one applicant's work. */
export interface OpenGrading {
  /** The person of a tie is the HR specialist who deals it to a third. */
  readonly kind: 'unsubmitted' | 'unsigned' | 'returned' | 'review-tie'
  readonly person: Id
  /** The review that grades it. */
  readonly grading: Id
  readonly round: string
  /** Undefined where there is none any more. */
  readonly applicant: Identified<Applicant> | undefined
  readonly due: Instant | undefined
  readonly overdue: boolean
  /** Of a sheet that was handed in. */
  readonly revision: Hash | undefined
  /** Why it was returned; empty otherwise. */
  readonly reasons: string
}

export interface GradingsViewer {
  readonly action: Id
  readonly viewer: Id
  readonly now: Instant
  /** The content of a revision, where it is on this laptop. */
  readonly contentOf: (revision: Hash) => Promise<SheetRevision | undefined>
}

/** What is open of written and practical assessments: all of it for HR, to others what is their own. */
export async function openGradings(
  records: RecordsReader,
  { action, viewer, now, contentOf }: GradingsViewer,
): Promise<readonly OpenGrading[]> {
  const view = await records.get(recordIds.action(action))
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (view === undefined || found === undefined) return []
  const creator = creatorOf(view)
  const people = new Set(
    readAll(Person, await records.list(recordPrefixes.persons(action))).map(({ id }) => id),
  )
  const hr = await isHr(records, action, viewer)
  // They learn only then that others differ, or that a third was asked.
  const owed = hr ? await stillRated(records, viewer) : new Set<Id>()
  const open: OpenGrading[] = []
  for (const work of await gradedWork(records, people, found)) {
    const { id: grading, applicant: id } = work.review
    const applicant = await findRecord(records, Applicant, recordIds.applicant(id))
    const about = { grading, round: work.round.name, applicant: applicant && { ...applicant, id } }
    for (const seat of openSeats(work)) {
      const isOwn = seat.person === viewer
      if (!isOwn && (!hr || (owed.has(id) && seat.person === work.review.third))) continue
      const overdue = seat.due !== undefined && compareInstants(seat.due, now) < 0
      open.push({ ...about, ...seat, overdue })
    }
    if (hr && !owed.has(id) && creator !== undefined && (await isTied(records, work, contentOf))) {
      open.push({ ...about, ...NO_TIME, kind: 'review-tie', person: creator })
    }
  }
  return open
}

const NO_TIME = { due: undefined, overdue: false, revision: undefined, reasons: '' } as const

/** Whether the two differ, as far as their sheets are open, and nobody was asked to settle it. */
async function isTied(
  records: RecordsReader,
  { review, sheets }: GradedWork,
  contentOf: GradingsViewer['contentOf'],
): Promise<boolean> {
  const seats = await Promise.all(
    sheets.handed.map(async ({ rater: person, submission }) => ({
      person,
      third: person === review.third,
      recused: false,
      content: (await isOpened(records, review.id, submission.revision))
        ? await contentOf(submission.revision)
        : undefined,
    })),
  )
  return review.third === null && gradedOutcome(seats)?.settled === 'differ'
}

type OpenSeat = Pick<OpenGrading, 'kind' | 'person' | 'due' | 'revision' | 'reasons'>

function openSeats({ sheets }: GradedWork): readonly OpenSeat[] {
  const { due, handed, waiting } = sheets
  return [
    ...waiting.map((person): OpenSeat => ({
      kind: 'unsubmitted',
      person,
      due,
      revision: undefined,
      reasons: '',
    })),
    ...handed.flatMap(({ rater: person, returned, signed, standing, submission, ...sheet }): OpenSeat[] => {
      const { revision } = submission
      if (standing === 'returned') {
        return [{ kind: 'returned', person, due: sheet.due, revision, reasons: returned?.reasons ?? '' }]
      }
      return signed ? [] : [{ kind: 'unsigned', person, due, revision, reasons: '' }]
    }),
  ]
}
