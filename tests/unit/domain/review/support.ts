import {
  chooseInReview,
  writeInReview,
  type ReviewChoice,
} from '#shared/domain/scoring/review/commands/review-work-commands'
import { submitReview } from '#shared/domain/scoring/review/commands/submit-review'
import type { ReviewOutcome } from '#shared/domain/scoring/review/review'
import { loadReviewMaterial } from '#shared/domain/scoring/review/review-material'
import {
  REVIEW_REVISION_KIND,
  reviewRevision,
  type ReviewRevision,
} from '#shared/domain/scoring/review/review-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision } from '#shared/log/revision'
import type { World } from '../support/world'

/** What a reviewer fills in: the first competency is not shown where a role is not moved forward. */
export async function fillReview(
  world: World,
  { review, reviewer }: { readonly review: Id; readonly reviewer: Id },
  outcomeOf: (role: string) => ReviewOutcome,
): Promise<void> {
  const { action } = world
  const material = unwrap(await loadReviewMaterial(world.records, { action, review, reviewer }))
  const roles = material.roles.length === 0 ? ['all'] : material.roles.map(({ id }) => id)
  const outcomes = roles.map((role) => [role, outcomeOf(role)] as const)
  const allForward = outcomes.every(([, outcome]) => outcome === 'forward')
  const choose = async (choice: ReviewChoice) =>
    world.run(chooseInReview, { action, review, choice }, reviewer)
  for (const [index, { id }] of material.competencies.entries()) {
    const value = index === 0 && !allForward ? 'not-met' : 'met'
    await choose({ part: 'finding', competency: id, value })
  }
  await choose({ part: 'experience', value: 'met' })
  for (const [role, value] of outcomes) await choose({ part: 'outcome', role, value })
  const text = allForward
    ? 'The résumé shows every competency in recent work.'
    : `The résumé does not show ${material.competencies[0]?.name ?? ''} in any of the posts.`
  await world.run(writeInReview, { action, review, field: 'justification', text }, reviewer)
}

export interface Submitted {
  readonly hash: Hash
  readonly text: string
  readonly content: ReviewRevision
}

/** Freezes a reviewer's working copy: what the window does before it submits. */
export async function freezeReview(
  world: World,
  { review, reviewer }: { readonly review: Id; readonly reviewer: Id },
  amended?: Submitted,
): Promise<Submitted> {
  const { action } = world
  const material = unwrap(await loadReviewMaterial(world.records, { action, review, reviewer }))
  const content = reviewRevision(material, {
    submittedAt: world.now,
    supersedes: amended?.hash ?? null,
    reason: amended === undefined ? '' : 'Returned',
  })
  return { ...freezeRevision(REVIEW_REVISION_KIND, content, world.random), content }
}

/** The input of `review.submit` for what was frozen. */
export function reviewSubmission(world: World, frozen: Submitted, amended?: Submitted) {
  return {
    action: world.action,
    review: frozen.content.review,
    revision: frozen.hash,
    content: frozen.content,
    supersedes: amended?.hash ?? null,
    superseded: amended?.content ?? null,
    reason: frozen.content.reason,
  }
}

/** Fills, freezes and submits. */
export async function handInReview(
  world: World,
  place: { readonly review: Id; readonly reviewer: Id },
  outcomeOf: (role: string) => ReviewOutcome,
): Promise<Submitted> {
  await fillReview(world, place, outcomeOf)
  const frozen = await freezeReview(world, place)
  await world.run(submitReview, reviewSubmission(world, frozen), place.reviewer)
  return frozen
}
