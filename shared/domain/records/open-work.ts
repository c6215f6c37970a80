import type { Hash, Id } from '../../kernel/ids'
import { compareInstants, slotEnd, type Instant } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { isRater } from '../panel/duties'
import { creatorOf } from '../panel/hr'
import { Person } from '../panel/person'
import { recusedFrom } from '../panel/recusals'
import { HiringAction } from '../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../record-ids'
import { Interview } from '../scheduling/interview'
import { sheetDueAt } from '../scoring/due-time'
import { returnsOf } from '../scoring/sheet-return'
import { newestSubmissions, signaturesFor, submissionsFor } from '../scoring/submissions'
import { lastPrint } from './prints'

/** Something that one person still has to do. */
export type OpenWork = {
  readonly person: Id
  readonly interview: Id
} & (
  | { readonly kind: 'unsubmitted'; readonly due: Instant | undefined; readonly overdue: boolean }
  | {
      readonly kind: 'unsigned' | 'returned'
      readonly revision: Hash
      readonly due: Instant | undefined
      readonly overdue: boolean
      /** Why it was returned; empty otherwise. */
      readonly reasons: string
    }
  /** Everything is signed, and the packet was not made since. The person is the interview's HR specialist. */
  | { readonly kind: 'unprinted' }
)

interface Scope {
  readonly records: RecordsReader
  readonly action: HiringAction
  readonly people: ReadonlySet<Id>
  readonly creator: Id | undefined
  readonly now: Instant
}

/**
 * The clerk's list: what is unsubmitted, returned, unsigned, overdue and unprinted in one hiring action, of
 * interviews whose time is over. `records` are those of the action; by person, then by interview.
 */
export async function openWork(
  records: RecordsReader,
  action: Id,
  now: Instant,
): Promise<readonly OpenWork[]> {
  const view = await records.get(recordIds.action(action))
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (view === undefined || found === undefined) return []
  const persons = readAll(Person, await records.list(recordPrefixes.persons(action)))
  const people = new Set(persons.map(({ id }) => id))
  const scope: Scope = { records, action: found, people, creator: creatorOf(view), now }
  const work: OpenWork[] = []
  for (const interview of readAll(Interview, await records.list('interview/'))) {
    work.push(...(await workOn(scope, interview)))
  }
  return work.sort((a, b) => compare(a.person, b.person) || compare(a.interview, b.interview))
}

async function workOn(scope: Scope, interview: Identified<Interview>): Promise<readonly OpenWork[]> {
  const { records, action, people, now } = scope
  const end = interview.slot && slotEnd(interview.slot)
  const held = interview.status === 'interviewed' || interview.status === 'no-show'
  const over = end !== undefined && compareInstants(end, now) <= 0
  if (!held && !(interview.status === 'scheduled' && over)) return []
  const due = end && sheetDueAt(end, action.settings, action.zone)
  const term = { due, overdue: due !== undefined && compareInstants(due, now) < 0 }
  const submissions = await submissionsFor(records, interview.id)
  const signatures = await signaturesFor(records, interview.id)
  const returns = await returnsOf(records, interview.id)
  const recused = await recusedFrom(records, interview.applicant)
  const raters = interview.panel
    .filter(({ person, role }) => isRater(role) && people.has(person) && !recused.has(person))
    .map(({ person }) => person)
  const work = raters.flatMap((person): readonly OpenWork[] => {
    const own = submissions.filter(({ id }) => id === person)
    const newest = newestSubmissions(own)
    const place = { person, interview: interview.id }
    if (newest.length === 0) return [{ ...place, kind: 'unsubmitted', ...term }]
    return newest.flatMap(({ revision }): readonly OpenWork[] => {
      const returned = returns.find((one) => one.revision === revision)
      if (returned !== undefined) {
        return [{ ...place, kind: 'returned', revision, ...term, reasons: returned.reasons }]
      }
      return signatures.some((signature) => signature.revision === revision)
        ? []
        : [{ ...place, kind: 'unsigned', revision, ...term, reasons: '' }]
    })
  })
  if (work.length > 0 || signatures.length === 0) return work
  const hr = interview.hrSpecialist ?? scope.creator
  const printed = await lastPrint(records, interview.id)
  const signedLast = signatures
    .map(({ claimedTime }) => claimedTime)
    .sort()
    .at(-1)
  const current = printed !== undefined && signedLast !== undefined && printed >= signedLast
  return current || hr === undefined ? [] : [{ kind: 'unprinted', person: hr, interview: interview.id }]
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
