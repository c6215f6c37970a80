import type { Id } from '../../../kernel/ids'
import { dealOut } from './deal-out'
import type { Hand } from './deal-table'
import { mayReview, type DealSources } from './deal-sources'
import { REVIEWERS } from './review'

export interface ThirdsPlan {
  /** By review. */
  readonly thirds: ReadonlyMap<Id, Id>
  /** Reviews that nobody else may do. */
  readonly short: readonly Id[]
}

/** A third reviewer or grader for each of these reviews, by the same rule as the first two: what each SME has counts. */
export function planThirds(sources: DealSources, reviews: readonly Id[], seed: string): ThirdsPlan {
  const asked = new Set(reviews)
  const hands = [...sources.reviews.values()].map(({ id, applicant, roles, reviewers, third }): Hand => ({
    id,
    held: third === null ? reviewers : [...reviewers, third],
    wanted: third === null && asked.has(id) ? 1 : 0,
    // The two who differ are among them.
    eligible: mayReview(sources, applicant, roles, REVIEWERS + 1),
  }))
  const { added, short } = dealOut(hands, seed)
  const thirds = [...added].flatMap(([review, [third]]) =>
    third === undefined ? [] : [[review, third] as const],
  )
  return { thirds: new Map(thirds), short }
}
