import type { Identified } from '#shared/domain/find-record'
import { Notes } from '#shared/domain/interview/notes'
import { isRater, writesSheet } from '#shared/domain/panel/duties'
import type { Person } from '#shared/domain/panel/person'
import type { AssessmentRound, HiringAction } from '#shared/domain/preparation/hiring-action'
import type { ListedView } from '#shared/domain/same-applicant'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import type { Interview } from '#shared/domain/scheduling/interview'
import { sortedName } from '#shared/domain/scheduling/names'
import { sheetDueAt } from '#shared/domain/scoring/due-time'
import { SheetSignature, SheetWork, Submission } from '#shared/domain/scoring/score-sheet'
import { sheetState, type SheetState } from '#shared/domain/scoring/sheet-state'
import { withSuccessions } from '#shared/domain/scoring/succession'
import type { SignatureOf, SubmissionOf } from '#shared/domain/scoring/submissions'
import type { Hash, Id } from '#shared/kernel/ids'
import { compareInstants, slotEnd, type Instant } from '#shared/kernel/time'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'

/** One score sheet in a list. */
export interface SheetRow {
  readonly interview: Identified<Interview>
  /** `Family, Given Middle`. */
  readonly applicant: string
  readonly round: string
  readonly rater: Id
  readonly raterName: string
  readonly state: SheetState
  /** A trainee's. */
  readonly practice: boolean
  /** When it is to be handed in; undefined without a time of the interview. */
  readonly due: Instant | undefined
}

export interface SheetLists {
  /** One's own, not signed yet, the next due first. */
  readonly toDo: readonly SheetRow[]
  /** One's own, signed, the newest first. */
  readonly signed: readonly SheetRow[]
  /** Of others, submitted, the newest first. */
  readonly others: readonly OtherSheetRow[]
  /** Of trainees, submitted for practice: kept apart, never counted. */
  readonly practice: readonly OtherSheetRow[]
}

export interface OtherSheetRow extends SheetRow {
  readonly revision: Hash
  /**
   * A rating must not be swayed by another: it shows once one's own sheet for that interview is submitted, and
   * to the HR specialist, as long as none of their own sheets for that applicant is open.
   */
  readonly ratingShown: boolean
}

/** The records of one hiring action that the lists are made of, by kind. */
export interface SheetRecords {
  readonly interviews: readonly Identified<Interview>[]
  readonly applicants: readonly Identified<Applicant>[]
  readonly rounds: readonly Identified<AssessmentRound>[]
  readonly people: readonly Identified<Person>[]
  readonly notes: readonly ListedView[]
  readonly sheets: readonly ListedView[]
  readonly submissions: readonly ListedView[]
  readonly signatures: readonly ListedView[]
  readonly successions: readonly ListedView[]
}

/** The score sheets of a hiring action as one person may see them. */
export function sheetLists(
  records: SheetRecords,
  action: Pick<HiringAction, 'settings' | 'zone'>,
  person: Id,
): SheetLists {
  const rows = allRows(records, action)
  const own = rows.filter((row) => row.rater === person)
  const handedIn = new Set(own.flatMap((row) => (row.state.newest ? [row.interview.id] : [])))
  const open = new Set(own.flatMap((row) => (row.state.newest ? [] : [row.interview.applicant])))
  const checks = records.people.some(({ id, duties }) => id === person && duties.includes('hr-specialist'))
  const others = rows
    .filter((row) => row.rater !== person)
    .flatMap((row) => {
      const { newest } = row.state
      if (newest === undefined) return []
      const { id, applicant } = row.interview
      const ratingShown = handedIn.has(id) || (checks && !open.has(applicant))
      return [{ ...row, revision: newest.revision, ratingShown }]
    })
    .sort(newestFirst)
  return {
    toDo: own.filter((row) => row.state.name !== 'signed' && isOpen(row)).sort(byDue),
    signed: own.filter((row) => row.state.name === 'signed').sort(newestFirst),
    others: others.filter(({ practice }) => !practice),
    practice: others.filter(({ practice }) => practice),
  }
}

/** Nothing is to be done about an interview that does not take place, unless a sheet waits for its signature. */
function isOpen({ interview, state }: SheetRow): boolean {
  const takesPlace = !['declination', 'withdrawal', 'removed'].includes(interview.status)
  return takesPlace || state.newest !== undefined
}

function allRows(records: SheetRecords, action: Pick<HiringAction, 'settings' | 'zone'>): SheetRow[] {
  const applicants = new Map(records.applicants.map((applicant) => [applicant.id, applicant]))
  const rounds = new Map(records.rounds.map((round) => [round.id, round.name]))
  const people = new Map(records.people.map((one) => [one.id, one.name]))
  const notes = byInterviewAndRater(records.notes, (view) => readAs(Notes, view))
  const work = byInterviewAndRater(records.sheets, (view) => readAs(SheetWork, view))
  const submissions = byInterviewAndRater(records.submissions, submissionOf)
  const signatures = byInterviewAndRater(records.signatures, signatureOf)
  return records.interviews.flatMap((interview) => {
    const applicant = applicants.get(interview.applicant)
    if (applicant === undefined) return []
    return interview.panel
      .filter(({ role }) => writesSheet(role))
      .map(({ person: rater, role }) => {
        const key = `${interview.id} ${rater}`
        const ownNotes = notes.get(key)?.[0]
        const chosen = records.successions.filter(({ id }) => id.startsWith(`succession/${interview.id}/`))
        const submitted = withSuccessions(
          [...(submissions.get(key) ?? [])].sort((a, b) => compareInstants(a.at, b.at)),
          chosen,
        )
        const end = ownNotes?.endedAt ?? (interview.slot && slotEnd(interview.slot))
        return {
          interview,
          applicant: sortedName(applicant),
          round: rounds.get(interview.round) ?? '',
          rater,
          practice: !isRater(role),
          raterName: people.get(rater) ?? '',
          state: sheetState(work.get(key)?.[0], ownNotes, submitted, signatures.get(key) ?? []),
          due: end === undefined ? undefined : sheetDueAt(end, action.settings, action.zone),
        }
      })
  })
}

function submissionOf(view: ListedView): SubmissionOf | undefined {
  const content = readAs(Submission, view)
  return content && { ...content, id: partsOf(view.id).at(-1) ?? '' }
}

function signatureOf(view: ListedView): SignatureOf | undefined {
  const content = readAs(SheetSignature, view)
  return content && { ...content, id: partsOf(view.id).at(-1) ?? '' }
}

/** Records by `<interview> <rater>`: the first and the last part of their ids. */
function byInterviewAndRater<Value>(
  views: readonly ListedView[],
  read: (view: ListedView) => Value | undefined,
): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>()
  for (const view of views) {
    const value = read(view)
    if (value === undefined) continue
    const parts = partsOf(view.id)
    const key = `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`
    found.set(key, [...(found.get(key) ?? []), value])
  }
  return found
}

function byDue(a: SheetRow, b: SheetRow): number {
  if (a.due === undefined || b.due === undefined)
    return Number(a.due === undefined) - Number(b.due === undefined)
  return compareInstants(a.due, b.due)
}

function newestFirst(a: SheetRow, b: SheetRow): number {
  return compareInstants(b.state.newest?.at ?? '', a.state.newest?.at ?? '') || 0
}
