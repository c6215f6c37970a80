import { readAll } from '#shared/domain/find-record'
import {
  chooseInReview,
  setReviewTime,
  writeInReview,
} from '#shared/domain/scoring/review/commands/review-work-commands'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { submitReview } from '#shared/domain/scoring/review/commands/submit-review'
import { loadDealSources } from '#shared/domain/scoring/review/deal-sources'
import { planDeal } from '#shared/domain/scoring/review/plan-deal'
import { judgedRoles, Review, REVIEWERS } from '#shared/domain/scoring/review/review'
import { loadReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { REVIEW_REVISION_KIND, reviewRevision } from '#shared/domain/scoring/review/review-revision'
import { newId, type Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision } from '#shared/log/revision'
import type { LaterContent } from './later-content'
import { openOnceAllAreIn, type Seat } from './open-sheets'
import { hrSpecialist } from './prepare-action'
import type { SampleWorld } from './sample-world'

const MINUTE_MS = 60_000

/** HR deals the applicants of a round: résumés to review, or work to grade. */
export async function deal(world: SampleWorld, round: Id, seed = newId(world.random)): Promise<void> {
  await hrSpecialist(world).laptop.run(dealReviews, { action: world.action, round, seed })
}

/** More than it ever takes: of five SMEs, two are dealt the applicant. */
const MOST_SEEDS = 100

/** HR deals the résumés, so that whoever sits here is not one of the two who do not agree: they would be told nothing of it. */
export async function dealResumes(world: SampleWorld, { tied }: LaterContent['review']): Promise<void> {
  const round = world.id('resume-review')
  const applicant = world.id(tied)
  const known = new Set(Array.from(world.actors.values(), ({ laptop }) => laptop.person))
  const sources = await loadDealSources(world.records, world.action, round)
  let seed = newId(world.random)
  for (let seeds = 1; seeds < MOST_SEEDS; seeds += 1) {
    const { dealt } = planDeal(sources, seed)
    const hand = dealt.find((review) => review.applicant === applicant)
    if (hand?.reviewers.every((person) => known.has(person)) === true) break
    seed = newId(world.random)
  }
  await deal(world, round, seed)
}

/** Who was dealt what in a round, as far as they are people of the sample. */
export function dealtSeats(world: SampleWorld, round: Id): readonly (Seat & { readonly applicant: Id })[] {
  return readAll(Review, world.records.views('review/'))
    .filter((review) => review.round === round)
    .flatMap(({ id: assessment, applicant, reviewers }) =>
      reviewers.flatMap((person) => {
        const actor = [...world.actors.values()].find(({ laptop }) => laptop.person === person)
        return actor === undefined ? [] : [{ assessment, applicant, actor, count: REVIEWERS }]
      }),
    )
}

/** Everybody but whoever sits here reviews what was dealt to them; on one applicant two do not agree. */
export async function reviewAll(world: SampleWorld, said: LaterContent['review']): Promise<void> {
  const tied = world.id(said.tied)
  const against = new Set<Id>()
  for (const [index, seat] of dealtSeats(world, world.id('resume-review')).entries()) {
    const isAgainst = seat.applicant === tied && !against.has(tied)
    if (isAgainst) against.add(tied)
    const words = isAgainst ? said.notForward : (said.forward[index % said.forward.length] ?? '')
    world.clock.advance(said.minutesEach * 60)
    await reviewOne(world, seat, { isAgainst, words, milliseconds: said.minutesEach * MINUTE_MS })
  }
}

interface Verdict {
  readonly isAgainst: boolean
  readonly words: string
  readonly milliseconds: number
}

async function reviewOne(world: SampleWorld, seat: Seat, verdict: Verdict): Promise<void> {
  const { laptop } = seat.actor
  const place = { action: world.action, review: seat.assessment }
  const load = async () =>
    unwrap(await loadReviewMaterial(world.records, { ...place, reviewer: laptop.person }))
  const { action, competencies, review } = await load()
  for (const [index, { id: competency }] of competencies.entries()) {
    const value = verdict.isAgainst && index === 0 ? 'not-met' : 'met'
    await laptop.run(chooseInReview, { ...place, choice: { part: 'finding', competency, value } })
  }
  if (action.settings.weeksOfExperience > 0) {
    await laptop.run(chooseInReview, { ...place, choice: { part: 'experience', value: 'met' } })
  }
  for (const role of judgedRoles(review.roles)) {
    const value = verdict.isAgainst ? 'not-forward' : 'forward'
    await laptop.run(chooseInReview, { ...place, choice: { part: 'outcome', role, value } })
  }
  await laptop.run(writeInReview, { ...place, field: 'justification', text: verdict.words })
  await laptop.run(setReviewTime, { ...place, milliseconds: verdict.milliseconds })
  const occasion = { submittedAt: world.clock.now().instant, supersedes: null, reason: '' }
  const content = reviewRevision(await load(), occasion)
  const frozen = freezeRevision(REVIEW_REVISION_KIND, content, world.random)
  world.revisions.set(frozen.hash, frozen.text)
  const handedIn = { revision: frozen.hash, content, supersedes: null, superseded: null, reason: '' }
  await laptop.run(submitReview, { ...place, ...handedIn })
  await openOnceAllAreIn(world, seat, frozen.hash)
}
