import type { Hash, Id } from '../../../kernel/ids'
import type { Instant } from '../../../kernel/time'
import type { RecordsReader } from '../../../log/records'
import { findRecord } from '../../find-record'
import { isHr } from '../../panel/hr'
import { Person } from '../../panel/person'
import { HiringAction, Role } from '../../preparation/hiring-action'
import { recordIds } from '../../record-ids'
import { outcomeText } from '../outcome-text'
import { kindIssues, type DecisionBasis } from './decision-basis'
import { DecisionRevision, type DecisionKind } from './decision-revision'
import { standingDecisions, type StandingDecision } from './decisions'

/** What the person who decides says. */
export interface Deciding {
  readonly kind: DecisionKind
  readonly reason: string
  /** Why it is decided in spite of what stands against it. */
  readonly override: string
  /** Names of who was present. */
  readonly present: readonly string[]
  /** Why it takes the place of the decision that stands; empty where none does. */
  readonly change: string
}

/** Where the decision is made, by whom and when. */
export interface DecidingPlace {
  readonly action: Id
  readonly role: Id | null
  readonly person: Id
  readonly decidedAt: Instant
}

/** The decisions on an applicant for one role that stand. */
export async function decisionsFor(
  records: RecordsReader,
  applicant: Id,
  role: Id | null,
): Promise<readonly StandingDecision[]> {
  return (await standingDecisions(records, applicant)).filter((each) => each.role === role)
}

/** A decision as the content of a revision. Undefined where the hiring action, or who decides, is not among the records. */
export async function buildDecision(
  records: RecordsReader,
  basis: DecisionBasis,
  { action, role, person, decidedAt }: DecidingPlace,
  { kind, reason, override, present, change }: Deciding,
): Promise<DecisionRevision | undefined> {
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  const who = await findRecord(records, Person, recordIds.person(action, person))
  if (found === undefined || who === undefined) return undefined
  const { applicant } = basis.standing
  const roles = await Promise.all(
    applicant.roles.map(async (id) => ({
      id,
      name: (await findRecord(records, Role, recordIds.role(id)))?.name ?? '',
    })),
  )
  const stands = await decisionsFor(records, applicant.id, role)
  const issues = [...basis.issues, ...kindIssues(kind, basis.outcome, wasReferred(stands))]
  const supersedes: readonly Hash[] = stands.map(({ revision }) => revision)
  // Parsing leaves out what a revision does not hold.
  return DecisionRevision.parse({
    decision: 1,
    action: { ...found, id: action },
    applicant: { ...applicant, roles },
    role: role === null ? null : { id: role, name: roles.find(({ id }) => id === role)?.name ?? '' },
    kind,
    reason,
    outcome: basis.outcome === undefined ? '' : outcomeText(basis.outcome),
    rounds: basis.rounds,
    issues,
    override: issues.length === 0 ? '' : override,
    decidedBy: {
      ...who,
      id: person,
      duty: (await isHr(records, action, person)) ? 'hr-specialist' : 'hiring-manager',
    },
    present,
    decidedAt,
    supersedes,
    change: supersedes.length === 0 ? '' : change,
  })
}

/** Whether the applicant stands on a certificate: what a selection is made from. */
export function wasReferred(stands: readonly Pick<StandingDecision, 'kind'>[]): boolean {
  return stands.some(({ kind }) => kind === 'refer' || kind === 'select')
}
