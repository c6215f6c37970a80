import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll, type Identified } from '../../find-record'
import { Person } from '../../panel/person'
import { byApplicant, declaredRecusals } from '../../panel/recusals'
import { recordIds, recordPrefixes } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Applicant } from '../../scheduling/applicant'
import { followedReviews, type FollowedReview } from './followed-reviews'
import { leftOut, type LeftOutReason } from './left-out'
import { Deal } from './resume-review'

/** All that dealing looks at. */
export interface DealSources {
  readonly round: Id
  readonly deal: Deal | undefined
  readonly applicants: readonly Identified<Applicant>[]
  readonly leftOut: ReadonlyMap<Id, LeftOutReason>
  /** Everybody who takes part. */
  readonly people: readonly Identified<Person>[]
  /** The SMEs by name; a hiring manager is none. */
  readonly smes: readonly Identified<Person>[]
  readonly recused: ReadonlyMap<Id, ReadonlySet<Id>>
  /** Of this round, by applicant; where they were dealt twice, the one that counts. */
  readonly reviews: ReadonlyMap<Id, FollowedReview>
}

export async function loadDealSources(records: RecordsReader, action: Id, round: Id): Promise<DealSources> {
  const people = readAll(Person, await records.list(recordPrefixes.persons(action)))
  const reviews = (await followedReviews(records)).counting
  const recusals = declaredRecusals(await records.list('recusal/'), await sameApplicants(records))
  return {
    round,
    deal: await findRecord(records, Deal, recordIds.deal(round)),
    applicants: readAll(Applicant, await records.list('applicant/')),
    leftOut: await leftOut(records),
    people,
    smes: people.filter(isReviewer).sort((a, b) => (a.name < b.name ? -1 : 1)),
    recused: byApplicant(recusals),
    reviews: new Map(
      reviews.filter((review) => review.round === round).map((review) => [review.applicant, review]),
    ),
  }
}

function isReviewer({ duties }: Person): boolean {
  return duties.includes('sme') && !duties.includes('hiring-manager')
}

/** The SMEs who may review an applicant for these roles: not recused, and at home in every one of the roles. */
export function mayReview(
  { smes, recused }: Pick<DealSources, 'smes' | 'recused'>,
  applicant: Id,
  roles: readonly Id[],
): readonly Id[] {
  const out = recused.get(applicant)
  return smes
    .filter(({ id, roles: own }) => {
      if (out?.has(id) === true) return false
      return own.length === 0 || roles.every((role) => own.includes(role))
    })
    .map(({ id }) => id)
}
