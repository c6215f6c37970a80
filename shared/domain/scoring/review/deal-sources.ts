import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll, type Identified } from '../../find-record'
import { isRater } from '../../panel/duties'
import { Person } from '../../panel/person'
import { byApplicant, declaredRecusals } from '../../panel/recusals'
import { AssessmentRound, isTechnical } from '../../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Applicant } from '../../scheduling/applicant'
import { Interview } from '../../scheduling/interview'
import { followedReviews, type FollowedReview } from './followed-reviews'
import { leftOut, type LeftOutReason } from './left-out'
import { Deal, REVIEWERS } from './review'
import { handedInFor, isGradable } from '../grading/handed-in'

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
  /** By applicant, who rates them in another round: they are avoided where enough others are left. */
  readonly elsewhere: ReadonlyMap<Id, ReadonlySet<Id>>
  /** Of this round, by applicant; where they were dealt twice, the one that counts. */
  readonly reviews: ReadonlyMap<Id, FollowedReview>
}

export async function loadDealSources(records: RecordsReader, action: Id, round: Id): Promise<DealSources> {
  const people = readAll(Person, await records.list(recordPrefixes.persons(action)))
  const reviews = (await followedReviews(records)).counting
  const rounds = readAll(AssessmentRound, await records.list('round/'))
  const technical = rounds.filter(({ kind }) => isTechnical(kind)).map(({ id }) => id)
  const isGraded = technical.includes(round)
  const applicants = readAll(Applicant, await records.list('applicant/'))
  const out = new Map(await leftOut(records))
  if (isGraded) {
    const known = await handedInFor(records, action, round)
    for (const { id } of applicants) {
      if (!out.has(id) && !isGradable(known.get(id))) out.set(id, 'not-handed-in')
    }
  }
  const recusals = declaredRecusals(await records.list('recusal/'), await sameApplicants(records))
  return {
    round,
    deal: await findRecord(records, Deal, recordIds.deal(round)),
    applicants,
    leftOut: out,
    people,
    smes: people.filter(isReviewer).sort((a, b) => (a.name < b.name ? -1 : 1)),
    recused: byApplicant(recusals),
    elsewhere: isGraded ? await elsewhere(records, reviews, technical, round) : new Map(),
    reviews: new Map(
      reviews.filter((review) => review.round === round).map((review) => [review.applicant, review]),
    ),
  }
}

function isReviewer({ duties }: Person): boolean {
  return duties.includes('sme') && !duties.includes('hiring-manager')
}

/** Who rates an applicant in their interviews, or grades their work of another round. */
async function elsewhere(
  records: RecordsReader,
  reviews: readonly FollowedReview[],
  technical: readonly Id[],
  round: Id,
): Promise<ReadonlyMap<Id, ReadonlySet<Id>>> {
  const found = new Map<Id, Set<Id>>()
  const add = (applicant: Id, person: Id): void => {
    found.set(applicant, (found.get(applicant) ?? new Set()).add(person))
  }
  const same = await sameApplicants(records)
  for (const { applicant, panel } of readAll(Interview, await records.list('interview/'))) {
    for (const { person, role } of panel) if (isRater(role)) add(same.of(applicant), person)
  }
  for (const { applicant, reviewers, third, round: other } of reviews) {
    if (other === round || !technical.includes(other)) continue
    for (const person of reviewers) add(applicant, person)
    if (third !== null) add(applicant, third)
  }
  return found
}

/**
 * The SMEs who may review an applicant for these roles: not recused, and at home in every one of the roles. Who rates
 * the applicant in another round does so only where fewer others than `least` may.
 */
export function mayReview(
  { smes, recused, elsewhere: others }: Pick<DealSources, 'smes' | 'recused' | 'elsewhere'>,
  applicant: Id,
  roles: readonly Id[],
  least: number = REVIEWERS,
): readonly Id[] {
  const out = recused.get(applicant)
  const may = smes
    .filter(({ id, roles: own }) => {
      if (out?.has(id) === true) return false
      return own.length === 0 || roles.every((role) => own.includes(role))
    })
    .map(({ id }) => id)
  const free = may.filter((id) => others.get(applicant)?.has(id) !== true)
  return free.length < least ? may : free
}
