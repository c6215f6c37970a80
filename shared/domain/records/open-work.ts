import type { Hash, Id } from '../../kernel/ids'
import { compareInstants, type Instant } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { closedConsensus } from '../decision/consensus/consensus-state'
import { ratersOf } from '../decision/debrief-state'
import { findRecord, readAll, type Identified } from '../find-record'
import { creatorOf } from '../panel/hr'
import { Person } from '../panel/person'
import { HiringAction } from '../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../record-ids'
import { incidentsOf, isInterrupted, type Incident } from '../scheduling/incidents'
import { Interview } from '../scheduling/interview'
import { isToBeRated } from '../scoring/checks/check-list'
import { sheetsOfInterview } from '../scoring/checks/handed-sheets'
import { signaturesFor } from '../scoring/submissions'
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
  /** Something happened in an interview that HR has not looked at. The person is the interview's HR specialist. */
  | { readonly kind: 'incident'; readonly incident: Incident }
  /** Everything is signed, and the packet was not made since. The person is the interview's HR specialist. */
  | { readonly kind: 'unprinted' }
  /** What their panel agreed on was closed, and they have not signed it. */
  | { readonly kind: 'consensus-unsigned'; readonly revision: Hash }
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
    work.push(...(await workOn(scope, interview)), ...(await consensusToSign(scope, action, interview)))
  }
  return work.sort((a, b) => compare(a.person, b.person) || compare(a.interview, b.interview))
}

async function workOn(scope: Scope, interview: Identified<Interview>): Promise<readonly OpenWork[]> {
  const { records, people, action, now } = scope
  const happened = await incidentsOf(records, interview.id)
  const told = incidentWork(scope, interview, happened)
  if (!isToBeRated(interview, now) || isInterrupted(happened)) return told
  const { due, handed, waiting } = await sheetsOfInterview(records, interview, people, action)
  const term = (until: Instant | undefined) => ({
    due: until,
    overdue: until !== undefined && compareInstants(until, now) < 0,
  })
  const place = { interview: interview.id }
  const unsubmitted = (person: Id): OpenWork => ({ ...place, person, kind: 'unsubmitted', ...term(due) })
  const work: readonly OpenWork[] = [
    ...told,
    ...waiting.map(unsubmitted),
    ...handed.flatMap((sheet): readonly OpenWork[] => {
      const { rater: person, returned, signed, standing, submission } = sheet
      const { revision } = submission
      if (standing === 'returned') {
        const reasons = returned?.reasons ?? ''
        return [{ ...place, person, kind: 'returned', revision, ...term(sheet.due), reasons }]
      }
      return signed ? [] : [{ ...place, person, kind: 'unsigned', revision, ...term(due), reasons: '' }]
    }),
  ]
  const counted = new Set(handed.map(({ submission }) => submission.revision))
  const signatures = (await signaturesFor(records, interview.id)).filter(({ revision }) =>
    counted.has(revision),
  )
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

/** An interruption is over once the interview went on. */
function incidentWork(
  { creator }: Scope,
  { id, hrSpecialist }: Identified<Interview>,
  happened: Awaited<ReturnType<typeof incidentsOf>>,
): readonly OpenWork[] {
  const person = hrSpecialist ?? creator
  if (person === undefined) return []
  const wentOn = happened.map(({ kind }) => kind).lastIndexOf('resumed')
  const open = happened.filter(
    ({ kind, noted }, index) => !noted && kind !== 'resumed' && (kind !== 'interrupted' || index > wentOn),
  )
  return open.map((incident) => ({ kind: 'incident', person, interview: id, incident }))
}

async function consensusToSign(
  { records }: Scope,
  action: Id,
  interview: Identified<Interview>,
): Promise<readonly OpenWork[]> {
  const closed = await closedConsensus(records, interview.id)
  if (closed === undefined) return []
  const { revision } = closed.named
  const signed = new Set(closed.signatures.map(({ id }) => id))
  return (await ratersOf(records, action, interview))
    .filter((person) => !signed.has(person))
    .map((person) => ({ kind: 'consensus-unsigned', person, interview: interview.id, revision }))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
