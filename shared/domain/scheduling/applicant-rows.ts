import type { Id } from '../../kernel/ids'
import { compareInstants, compareSlots, slotEnd, type Instant, type Slot } from '../../kernel/time'
import type { Identified } from '../find-record'
import type { AssessmentRound, Role } from '../preparation/hiring-action'
import type { Applicant } from './applicant'
import { called } from './called'
import type { Interview, InterviewStatus } from './interview'
import { NameOrder } from './names'

/** Where an applicant stands, from their interviews. */
export type ApplicantStatus = InterviewStatus | 'not-scheduled'

/** A line of the table of applicants. */
export interface ApplicantRow {
  readonly id: Id
  /** Its place in the order of names, from 0. */
  readonly place: number
  readonly number: string
  /** `Family, Given Middle`: as it is sorted. */
  readonly name: string
  /** As it is read. */
  readonly fullName: string
  readonly email: string
  readonly telephone: string
  readonly roles: readonly string[]
  readonly status: ApplicantStatus
  /** The name of the round that the status is of; empty without an interview. */
  readonly round: string
  /** The next interview that is scheduled and not over. */
  readonly next: { readonly interview: Id; readonly slot: Slot; readonly round: string } | undefined
  readonly interviews: number
  readonly availability: string
  readonly comments: string
  /** What a search looks at, joined. */
  readonly words: string
}

export interface ApplicantRowsSource {
  readonly applicants: readonly Identified<Applicant>[]
  readonly interviews: readonly Identified<Interview>[]
  readonly roles: readonly Identified<Role>[]
  readonly rounds: readonly Identified<AssessmentRound>[]
}

/**
 * The applicants, sorted by family name, then given name, then number. With the order of the last time, and of
 * applicants that are the same objects, little is worked out again.
 */
export function applicantRows(
  source: ApplicantRowsSource,
  now: Instant,
  order = new NameOrder<Identified<Applicant>>(),
): readonly ApplicantRow[] {
  const { applicants, interviews, roles, rounds } = source
  const roleNames = new Map(roles.map((role) => [role.id, role.name]))
  const roundOf = new Map(rounds.map((round) => [round.id, round]))
  const byApplicant = new Map<Id, Identified<Interview>[]>()
  for (const interview of interviews) {
    const list = byApplicant.get(interview.applicant)
    if (list === undefined) byApplicant.set(interview.applicant, [interview])
    else list.push(interview)
  }
  return order.of(applicants).map((applicant, place) => {
    const { name, fullName, words } = called(applicant)
    const interviewed = byApplicant.get(applicant.id)
    const own = interviewed === undefined ? NONE : inOrder(interviewed, roundOf)
    const deciding = own.find(({ status }) => leaves(status)) ?? own.at(-1)
    return {
      id: applicant.id,
      place,
      number: applicant.number,
      email: applicant.email,
      telephone: applicant.telephone,
      roles: applicant.roles.flatMap((role) => roleNames.get(role) ?? []),
      status: deciding?.status ?? 'not-scheduled',
      round: deciding === undefined ? '' : (roundOf.get(deciding.round)?.name ?? ''),
      next: nextOf(own, roundOf, now),
      interviews: own.length,
      availability: applicant.availability,
      comments: applicant.comments,
      name,
      fullName,
      words,
    }
  })
}

const NONE: readonly Identified<Interview>[] = []
/** Whether an applicant left the process with this status; no other interview says more then. */
function leaves(status: InterviewStatus): boolean {
  return status === 'declination' || status === 'withdrawal' || status === 'removed'
}

/** By round, then by time; what has no time yet comes last within its round. */
function inOrder(
  interviews: readonly Identified<Interview>[],
  rounds: ReadonlyMap<Id, AssessmentRound>,
): readonly Identified<Interview>[] {
  const order = (interview: Interview) => rounds.get(interview.round)?.order ?? 0
  return [...interviews].sort((a, b) => order(a) - order(b) || compareTimes(a, b) || (a.id < b.id ? -1 : 1))
}

function compareTimes(a: Interview, b: Interview): number {
  if (a.slot === undefined || b.slot === undefined) return Number(!a.slot) - Number(!b.slot)
  return compareSlots(a.slot, b.slot)
}

function nextOf(
  interviews: readonly Identified<Interview>[],
  rounds: ReadonlyMap<Id, AssessmentRound>,
  now: Instant,
): ApplicantRow['next'] {
  return interviews
    .flatMap(({ id, slot, status, round }) =>
      slot !== undefined && status === 'scheduled' && compareInstants(slotEnd(slot), now) > 0
        ? [{ interview: id, slot, round: rounds.get(round)?.name ?? '' }]
        : [],
    )
    .sort((a, b) => compareSlots(a.slot, b.slot))[0]
}
