import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { readAll, type Identified } from '../../find-record'
import { sameApplicants } from '../../same-applicant'
import { submissionsFor } from '../submissions'
import { Review } from './review'

/** A review; its `applicant` is who stands for whoever it was dealt for. */
export interface FollowedReview extends Identified<Review> {
  /** The entry that it was dealt for. */
  readonly entry: Id
}

export interface FollowedReviews {
  /** One for each applicant of a round. */
  readonly counting: readonly FollowedReview[]
  /** Where both entries of one applicant were dealt and HR has not said which review counts; that one is the first. */
  readonly twice: readonly (readonly FollowedReview[])[]
}

/**
 * The reviews of a hiring action once applicants are one. Where an applicant has two in a round, the one that HR
 * chose counts; else the one that more was submitted for; else that of the entry that stands for both.
 */
export async function followedReviews(records: RecordsReader): Promise<FollowedReviews> {
  const same = await sameApplicants(records)
  const groups = new Map<string, FollowedReview[]>()
  for (const review of readAll(Review, await records.list('review/'))) {
    const followed = { ...review, applicant: same.of(review.applicant), entry: review.applicant }
    const key = `${review.round} ${followed.applicant}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [followed])
    else group.push(followed)
  }
  const counting: FollowedReview[] = []
  const twice: (readonly FollowedReview[])[] = []
  for (const group of groups.values()) {
    const left = notSetAside(group)
    const sorted = left.length === 1 ? left : await firstThatCounts(records, left)
    counting.push(...sorted.slice(0, 1))
    if (sorted.length > 1) twice.push(sorted)
  }
  return { counting, twice }
}

/** Those that HR has not set aside for another of them; all where two of HR chose differently. */
function notSetAside(group: readonly FollowedReview[]): readonly FollowedReview[] {
  const ids = new Set(group.map(({ id }) => id))
  const left = group.filter(({ setAsideFor }) => setAsideFor === null || !ids.has(setAsideFor))
  return left.length === 0 ? group : left
}

async function firstThatCounts(
  records: RecordsReader,
  group: readonly FollowedReview[],
): Promise<readonly FollowedReview[]> {
  const weighed = []
  for (const review of group) {
    const raters = (await submissionsFor(records, review.id)).map(({ id }) => id)
    weighed.push({ review, submitted: new Set(raters).size })
  }
  return weighed
    .sort(
      (a, b) =>
        b.submitted - a.submitted ||
        Number(stands(b.review)) - Number(stands(a.review)) ||
        (a.review.id < b.review.id ? -1 : 1),
    )
    .map(({ review }) => review)
}

function stands({ applicant, entry }: FollowedReview): boolean {
  return applicant === entry
}
