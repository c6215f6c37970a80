import { AppError } from '../../kernel/app-error'
import type { Hash, Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { findEach, requireRecord, type Identified } from '../find-record'
import { isRater } from '../panel/duties'
import { Person } from '../panel/person'
import { recusedFrom } from '../panel/recusals'
import { recordIds } from '../record-ids'
import { Interview } from '../scheduling/interview'
import { isOpened } from '../scoring/openings-due'
import { newestSubmissions, submissionsFor } from '../scoring/submissions'

/** The sheet of one rater that counts in a debrief: the newest that they submitted. */
export interface DebriefSheet {
  readonly rater: Id
  readonly revision: Hash
}

/** How far a panel is before it may talk. The message is `debrief.state.<kind>`. */
export type DebriefState =
  /** The interview did not take place, or nobody rates it. */
  | { readonly kind: 'none' }
  /** `missing` have not submitted; while one is missing nobody sees another's ratings. */
  | { readonly kind: 'waiting'; readonly missing: readonly Id[]; readonly raters: number }
  /** All have submitted, but the sheets of `closed` are not open on this laptop until the next exchange. */
  | { readonly kind: 'closed'; readonly closed: readonly Id[]; readonly raters: number }
  /** Two sheets of a rater follow the same one: somebody must choose which counts first. */
  | { readonly kind: 'forked'; readonly rater: Id; readonly raters: number }
  | { readonly kind: 'ready'; readonly sheets: readonly DebriefSheet[]; readonly raters: number }

/** The raters of a panel who take part: not recused, and still among the people of the action. */
export async function ratersOf(
  records: RecordsReader,
  action: Id,
  { applicant, panel }: Pick<Interview, 'applicant' | 'panel'>,
): Promise<readonly Id[]> {
  const recused = await recusedFrom(records, applicant)
  // Those of the panel alone: there may be hundreds of interviews, and of people.
  const persons = await findEach(
    records,
    Person,
    panel.map(({ person }) => recordIds.person(action, person)),
  )
  const here = new Set(persons.map(({ id }) => id))
  return panel
    .filter(({ person, role }) => isRater(role) && here.has(person) && !recused.has(person))
    .map(({ person }) => person)
}

/** Whether the panel of an interview may see each other's ratings, and which sheets count. */
export async function debriefState(
  records: RecordsReader,
  action: Id,
  interview: Identified<Interview>,
): Promise<DebriefState> {
  const held = interview.status === 'interviewed'
  const who = held ? await ratersOf(records, action, interview) : []
  if (who.length === 0) return { kind: 'none' }
  const submissions = await submissionsFor(records, interview.id)
  const newest = who.map((rater) => ({
    rater,
    sheets: newestSubmissions(submissions.filter(({ id }) => id === rater)),
  }))
  const raters = who.length
  const missing = newest.flatMap(({ rater, sheets }) => (sheets.length === 0 ? [rater] : []))
  if (missing.length > 0) return { kind: 'waiting', missing, raters }
  const forked = newest.find(({ sheets }) => sheets.length > 1)
  if (forked !== undefined) return { kind: 'forked', rater: forked.rater, raters }
  const sheets = newest.flatMap(({ rater, sheets: [sheet] }) =>
    sheet === undefined ? [] : [{ rater, revision: sheet.revision }],
  )
  const closed: Id[] = []
  for (const { rater, revision } of sheets) {
    if (!(await isOpened(records, interview.id, revision))) closed.push(rater)
  }
  return closed.length > 0 ? { kind: 'closed', closed, raters } : { kind: 'ready', sheets, raters }
}

export interface DebriefPlace {
  readonly action: Id
  readonly interview: Id
  readonly person: Id
}

/**
 * Whether this person may take part in a debrief now, and whether they write down what is agreed. Refuses:
 * `record.not-found`, `debrief.not-a-rater` (HR writes no rating, nor does anybody who gave none), `debrief.one-rater` (there is nobody to
 * agree with, and a sheet is changed by amending it), `debrief.not-ready`.
 */
export async function requireDebrief(
  records: RecordsReader,
  { action, interview, person }: DebriefPlace,
): Promise<Result<{ readonly records: boolean }>> {
  const found = await requireRecord(records, Interview, recordIds.interview(interview))
  if (!found.ok) return found
  const held = { ...found.value, id: interview }
  const raters = await ratersOf(records, action, held)
  if (!raters.includes(person)) return fail(new AppError('debrief.not-a-rater', interview))
  if (raters.length < 2) return fail(new AppError('debrief.one-rater', interview))
  const { kind } = await debriefState(records, action, held)
  return kind === 'ready'
    ? ok({ records: recorderOf(raters, held) === person })
    : fail(new AppError('debrief.not-ready', kind))
}

/** Who writes down what a panel agrees on: its lead, or the first of its raters where no lead takes part. */
export function recorderOf(raters: readonly Id[], { panel }: Pick<Interview, 'panel'>): Id | undefined {
  return panel.find(({ person, role }) => role === 'lead' && raters.includes(person))?.person ?? raters[0]
}
