import type { OpenGrading } from '#shared/domain/records/open-gradings'
import type { OpenReview } from '#shared/domain/records/open-reviews'
import type { OpenWork } from '#shared/domain/records/open-work'
import type { RecordNames } from '#shared/domain/records/record-names'
import type { Incident } from '#shared/domain/scheduling/incidents'
import type { Unexchanged } from '#shared/domain/records/unexchanged'
import type { Hash, Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type Instant } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { numberedName, reviewedAs } from '../../scoring/review/reviewed-as'
import { outcomeText, roleName } from '../../scoring/review/round-words'

export const WORK_KINDS = [
  'incident',
  'unsubmitted',
  'returned',
  'review-to-do',
  'review-returned',
  'review-tie',
  'unsigned',
  'consensus-unsigned',
  'unprinted',
  'unexchanged',
] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** A line of the clerk's list. */
export interface OpenWorkRow {
  readonly key: string
  readonly person: Id
  readonly personName: string
  readonly kind: WorkKind
  readonly overdue: boolean
  readonly due: Instant | undefined
  /** The interview, the applicant whose résumé or work it is, or the laptop. */
  readonly about: string
  /** Why something was returned; who does not agree; when something last came of a laptop. */
  readonly note: string
  readonly interview: Id | undefined
  readonly review: Id | undefined
  /** The work that is graded. */
  readonly grading: Id | undefined
  /** A submitted version that can be returned. */
  readonly revision: Hash | undefined
  /** What HR is told of, until they say that they have seen it. */
  readonly incident: Id | undefined
}

/** What is open of interviews, by the people's names. */
export function workRows(work: readonly OpenWork[], names: RecordNames): readonly OpenWorkRow[] {
  return work
    .map((one): OpenWorkRow => {
      const { interview, kind, person } = one
      const revision = kind === 'unsigned' || kind === 'returned' ? one.revision : undefined
      const incident = kind === 'incident' ? one.incident : undefined
      const timed = 'due' in one ? one : { due: undefined, overdue: false }
      return {
        key: `${kind} ${interview} ${person} ${revision ?? incident?.id ?? ''}`,
        person,
        personName: names.of.get(person) ?? '',
        kind,
        overdue: timed.overdue,
        due: timed.due,
        about: names.of.get(interview) ?? '',
        note: kind === 'returned' ? one.reasons : incident === undefined ? '' : incidentNote(incident, names),
        interview,
        review: undefined,
        grading: undefined,
        revision,
        incident: incident?.id,
      }
    })
    .sort(byPerson)
}

function incidentNote({ at, kind, words }: Incident, { zone }: RecordNames): string {
  const time = formatDateTimeWithZone(at, zone)
  return message('open-work.incident', { what: message(`incident.${kind}`), time, words })
}

/** What is open of résumé reviews, in the words of their pages. `person` is who looks. */
export function reviewRows(
  reviews: readonly OpenReview[],
  names: RecordNames,
  viewer: { readonly person: Id; readonly hr: boolean; readonly hideNames: boolean },
): readonly OpenWorkRow[] {
  return reviews.map(({ kind, person, review, round, applicant, reasons, seats, tied }) => ({
    key: `${kind} ${review} ${person}`,
    person,
    personName: names.of.get(person) ?? '',
    kind,
    overdue: false,
    due: undefined,
    about: [
      calledIn(applicant, kind !== 'review-tie' && person === viewer.person, viewer.hideNames),
      round,
    ].join(', '),
    note: [
      ...(reasons === '' ? [] : [reasons]),
      ...tied.map(([role, outcome]) =>
        message('open-work.tied', {
          role: roleName({ names: names.of }, role),
          outcome: outcomeText({ ...viewer, names: names.of }, { seats }, outcome),
        }),
      ),
    ].join(' '),
    interview: undefined,
    review,
    grading: undefined,
    revision: undefined,
    incident: undefined,
  }))
}

/** What is open of written and practical assessments: whose work it is, HR alone is told. */
export function gradingRows(
  gradings: readonly OpenGrading[],
  names: RecordNames,
  viewer: Id,
): readonly OpenWorkRow[] {
  return gradings.map(({ kind, person, grading, round, applicant, due, overdue, reasons, revision }) => ({
    key: `${kind} ${grading} ${person} ${revision ?? ''}`,
    person,
    personName: names.of.get(person) ?? '',
    kind,
    overdue,
    due,
    about: [calledIn(applicant, kind !== 'review-tie' && person === viewer, true), round].join(', '),
    note: reasons,
    interview: undefined,
    review: undefined,
    grading,
    revision: kind === 'unsubmitted' ? undefined : revision,
    incident: undefined,
  }))
}

function calledIn(applicant: OpenReview['applicant'], asReviewer: boolean, hideNames: boolean): string {
  if (applicant === undefined) return message('review.applicant-gone')
  return asReviewer ? reviewedAs(applicant, hideNames) : numberedName(applicant)
}

/** The laptops that should exchange. */
export function exchangeRows(laptops: readonly Unexchanged[], names: RecordNames): readonly OpenWorkRow[] {
  return laptops.map(({ changes, device, last, person }) => ({
    key: `unexchanged ${device}`,
    person,
    personName: names.of.get(person) ?? '',
    kind: 'unexchanged',
    overdue: false,
    due: undefined,
    about: names.laptop(device),
    note: exchangeNote(changes, last, names),
    interview: undefined,
    review: undefined,
    grading: undefined,
    revision: undefined,
    incident: undefined,
  }))
}

function exchangeNote(changes: number | undefined, last: Instant | undefined, { zone }: RecordNames): string {
  if (changes !== undefined) return message('open-work.changes-here', { count: changes })
  return last === undefined
    ? message('open-work.never-came')
    : message('open-work.last-came', { time: formatDateTimeWithZone(last, zone) })
}

export interface WorkFilter {
  readonly kinds: readonly WorkKind[]
  readonly people: readonly Id[]
  readonly overdueOnly: boolean
}

export const ALL_WORK: WorkFilter = { kinds: [], people: [], overdueOnly: false }

export function filterWork(
  rows: readonly OpenWorkRow[],
  { kinds, overdueOnly, people }: WorkFilter,
): readonly OpenWorkRow[] {
  return rows
    .filter(
      (row) =>
        (kinds.length === 0 || kinds.includes(row.kind)) &&
        (people.length === 0 || people.includes(row.person)) &&
        (!overdueOnly || row.overdue),
    )
    .sort(byPerson)
}

/** Of each kind how many, and how many are overdue. */
export function countWork(rows: readonly OpenWorkRow[]): {
  readonly byKind: ReadonlyMap<WorkKind, number>
  readonly overdue: number
} {
  const byKind = new Map<WorkKind, number>()
  for (const { kind } of rows) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  return { byKind, overdue: rows.filter(({ overdue }) => overdue).length }
}

/** Of one person first what is most urgent: overdue, then in the order of the kinds. */
function byPerson(a: OpenWorkRow, b: OpenWorkRow): number {
  return (
    a.personName.localeCompare(b.personName) ||
    compare(a.person, b.person) ||
    Number(b.overdue) - Number(a.overdue) ||
    WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind) ||
    compare(a.about, b.about)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
