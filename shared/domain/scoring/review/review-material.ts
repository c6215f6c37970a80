import { AppError } from '../../../kernel/app-error'
import type { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import type { RecordsReader } from '../../../log/records'
import { findEach, findRecord, readAll, requireRecord, type Identified } from '../../find-record'
import { Person } from '../../panel/person'
import { Competency } from '../../preparation/competency'
import { AssessmentRound, HiringAction, Role } from '../../preparation/hiring-action'
import { recordIds } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Applicant } from '../../scheduling/applicant'
import { Review, ReviewWork } from './review'
import { findResume, type Resume } from './shown-resume'

export interface ReviewPlace {
  readonly action: Id
  readonly review: Id
  readonly reviewer: Id
}

/** Everything that one reviewer's review refers to, as it is now. */
export interface ReviewMaterial {
  readonly action: Identified<HiringAction>
  readonly round: Identified<AssessmentRound>
  readonly review: Identified<Review>
  /** Who stands for whoever it was dealt for. */
  readonly applicant: Identified<Applicant>
  /** All entries of the applicant: each may be called differently. */
  readonly entries: readonly Identified<Applicant>[]
  readonly reviewer: Identified<Person>
  /** The roles that the applicant is considered for; none where they apply for no role in particular. */
  readonly roles: readonly Identified<Role>[]
  /** The core ones and those of the roles, in their order. */
  readonly competencies: readonly Identified<Competency>[]
  readonly resume: Resume | undefined
  readonly work: ReviewWork
}

/** Gathers what a reviewer's review refers to. Refuses: `record.not-found`, `review.not-a-reviewer`. */
export async function loadReviewMaterial(
  records: RecordsReader,
  { action: actionId, review: id, reviewer: person }: ReviewPlace,
): Promise<Result<ReviewMaterial>> {
  const review = await requireRecord(records, Review, recordIds.review(id))
  if (!review.ok) return review
  if (![...review.value.reviewers, review.value.third].includes(person)) {
    return fail(new AppError('review.not-a-reviewer', person))
  }
  const action = await requireRecord(records, HiringAction, recordIds.action(actionId))
  if (!action.ok) return action
  const round = await requireRecord(records, AssessmentRound, recordIds.round(review.value.round))
  if (!round.ok) return round
  const same = await sameApplicants(records)
  const applicantId = same.of(review.value.applicant)
  const applicant = await requireRecord(records, Applicant, recordIds.applicant(applicantId))
  if (!applicant.ok) return applicant
  const reviewer = await requireRecord(records, Person, recordIds.person(actionId, person))
  if (!reviewer.ok) return reviewer
  const { roles } = review.value
  return ok({
    action: { ...action.value, id: actionId },
    round: { ...round.value, id: review.value.round },
    review: { ...review.value, id },
    applicant: { ...applicant.value, id: applicantId },
    entries: await findEach(records, Applicant, same.all(applicantId).map(recordIds.applicant)),
    reviewer: { ...reviewer.value, id: person },
    roles: await findEach(records, Role, roles.map(recordIds.role)),
    competencies: requiredFor(readAll(Competency, await records.list('competency/')), roles),
    resume: await findResume(records, same.all(applicantId)),
    work: (await findRecord(records, ReviewWork, recordIds.reviewWork(id, person))) ?? ReviewWork.parse({}),
  })
}

/** The competencies that an applicant for these roles must show. */
function requiredFor(
  competencies: readonly Identified<Competency>[],
  roles: readonly Id[],
): readonly Identified<Competency>[] {
  return competencies
    .filter((one) => one.roles.length === 0 || one.roles.some((role) => roles.includes(role)))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
