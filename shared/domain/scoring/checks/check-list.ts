import type { Hash, Id } from '../../../kernel/ids'
import { compareInstants, slotEnd, type Instant } from '../../../kernel/time'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll } from '../../find-record'
import { Person } from '../../panel/person'
import { HiringAction } from '../../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../../record-ids'
import { incidentsOf, isInterrupted } from '../../scheduling/incidents'
import { Interview } from '../../scheduling/interview'
import { gradedWork } from '../grading/graded-sheets'
import { isOpened } from '../openings-due'
import {
  sheetsOfInterview,
  type CheckStanding,
  type HandedSheet,
  type InterviewSheets,
} from './handed-sheets'

/** A submitted sheet in HR's list. */
export interface CheckRow extends HandedSheet {
  /** Or the review that grades an applicant's work. */
  readonly interview: Id
  readonly applicant: Id
  readonly round: Id
  /** Whether this person may read it: it is open, and they have no sheet to write about the applicant themselves. */
  readonly open: boolean
  /** It would be open, had they no sheet of their own to hand in about the applicant. */
  readonly ownFirst: boolean
}

/** What one person still has to hand in, or to send back mended. */
export interface Deadline {
  readonly person: Id
  readonly count: number
  readonly late: number
  /** The next that is not late. */
  readonly next: Instant | undefined
}

export interface CheckList {
  /** What waits for HR first, the longest waiting before the others. */
  readonly rows: readonly CheckRow[]
  /** Who is late first. */
  readonly deadlines: readonly Deadline[]
}

/** What HR checks in a hiring action, as one person of HR may see it, and who has to hand in what until when. */
export async function checkList(
  records: RecordsReader,
  action: Id,
  viewer: Id,
  now: Instant,
): Promise<CheckList> {
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (found === undefined) return { rows: [], deadlines: [] }
  const people = new Set(
    readAll(Person, await records.list(recordPrefixes.persons(action))).map(({ id }) => id),
  )
  const rows: CheckRow[] = []
  const due = new Map<Id, (Instant | undefined)[]>()
  const owed = new Set<Id>()
  for (const { id, applicant, round, sheets, begun } of await judged(records, people, found, now)) {
    for (const sheet of sheets.handed) {
      const opened = await isOpened(records, id, sheet.submission.revision)
      rows.push({ ...sheet, interview: id, applicant, round, open: opened, ownFirst: false })
      if (sheet.standing === 'returned') add(due, sheet.rater, sheet.due)
    }
    if (sheets.waiting.includes(viewer)) owed.add(applicant)
    if (!begun) continue
    for (const person of sheets.waiting) add(due, person, sheets.due)
  }
  return {
    rows: rows
      .map((row) => (owed.has(row.applicant) ? closed(row) : row))
      .sort(
        (a, b) => ORDER[a.standing] - ORDER[b.standing] || compareInstants(a.submission.at, b.submission.at),
      ),
    deadlines: [...due].map(([person, times]) => deadline(person, times, now)).sort(byUrgency),
  }
}

interface Judged {
  readonly id: Id
  readonly applicant: Id
  readonly round: Id
  readonly sheets: InterviewSheets
  /** Sheets are to be written. */
  readonly begun: boolean
}

/** What sheets are written about: interviews, and the work of technical assessments. */
async function judged(
  records: RecordsReader,
  people: ReadonlySet<Id>,
  action: HiringAction,
  now: Instant,
): Promise<readonly Judged[]> {
  const all: Judged[] = []
  for (const interview of readAll(Interview, await records.list('interview/'))) {
    const { id, applicant, round } = interview
    const sheets = await sheetsOfInterview(records, interview, people, action)
    const begun = isToBeRated(interview, now) && !isInterrupted(await incidentsOf(records, id))
    all.push({ id, applicant, round, sheets, begun })
  }
  for (const { review, sheets } of await gradedWork(records, people, action)) {
    const { id, applicant, round } = review
    all.push({ id, applicant, round, sheets, begun: true })
  }
  return all
}

/** Whether its time is over, or it was marked as held or as a no-show. */
export function isToBeRated({ slot, status }: Pick<Interview, 'slot' | 'status'>, now: Instant): boolean {
  if (status === 'interviewed' || status === 'no-show') return true
  return status === 'scheduled' && slot !== undefined && compareInstants(slotEnd(slot), now) <= 0
}

/** A sheet of HR's list by its version, with its applicant's other sheets in mind. */
export function rowOf(list: CheckList, revision: Hash): CheckRow | undefined {
  return list.rows.find(({ submission }) => submission.revision === revision)
}

function closed(row: CheckRow): CheckRow {
  return { ...row, open: false, ownFirst: row.open }
}

const ORDER: Readonly<Record<CheckStanding, number>> = { fixed: 0, 'to-check': 1, returned: 2, accepted: 3 }

function deadline(person: Id, times: readonly (Instant | undefined)[], now: Instant): Deadline {
  const known = times.filter((time) => time !== undefined)
  const late = known.filter((time) => compareInstants(time, now) < 0)
  const next = known.filter((time) => compareInstants(time, now) >= 0).sort(compareInstants)[0]
  return { person, count: times.length, late: late.length, next }
}

function byUrgency(a: Deadline, b: Deadline): number {
  if (a.late !== b.late) return b.late - a.late
  if (a.next === undefined || b.next === undefined) {
    return Number(a.next === undefined) - Number(b.next === undefined)
  }
  return compareInstants(a.next, b.next) || (a.person < b.person ? -1 : 1)
}

function add(map: Map<Id, (Instant | undefined)[]>, person: Id, time: Instant | undefined): void {
  map.set(person, [...(map.get(person) ?? []), time])
}
