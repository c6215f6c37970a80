import { beforeEach, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { openReviews } from '#shared/domain/records/open-reviews'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { dealThirds } from '#shared/domain/scoring/review/commands/deal-thirds'
import { Review } from '#shared/domain/scoring/review/review'
import { reviewContent } from '#shared/domain/scoring/review/review-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { makeWorld, type World } from '../support/world'
import { handInReview, type Submitted } from './support'

let world: World
let round: Id
let review: Id
let first: Id
let second: Id
const texts = new Map<Hash, string>()

beforeEach(async () => {
  world = await makeWorld()
  round = world.rounds()[0]?.id ?? ''
  await world.addSme('Noor Haddad')
  await world.addSme('Ben Okafor')
  await world.run(dealReviews, { action: world.action, round, seed: '5'.repeat(32) })
  const [dealt] = readAll(Review, world.records.views('review/'))
  review = dealt?.id ?? ''
  ;[first = '', second = ''] = dealt?.reviewers ?? []
})

async function open(viewer = world.clerk) {
  const found = await openReviews(world.records, {
    action: world.action,
    viewer,
    contentOf: (revision) => Promise.resolve(reviewContent(texts.get(revision) ?? '', revision)),
  })
  return found.map(({ kind, person }) => `${kind} ${person}`).sort()
}

async function handIn(reviewer: Id, says: 'forward' | 'not-forward'): Promise<Submitted> {
  const submitted = await handInReview(world, { review, reviewer }, () => says)
  texts.set(submitted.hash, submitted.text)
  return submitted
}

it('goes from to do to a disagreement, a third, and nothing', async () => {
  const { action, clerk } = world
  expect(await open()).toEqual([`review-to-do ${first}`, `review-to-do ${second}`].sort())
  const one = await handIn(first, 'forward')
  expect(await open()).toEqual([`review-to-do ${second}`])
  const other = await handIn(second, 'not-forward')
  expect(await open()).toEqual([`review-tie ${clerk}`])
  await world.run(dealThirds, { action, round, ties: [{ review, texts: [one.text, other.text] }] })
  const third = readAll(Review, world.records.views('review/'))[0]?.third ?? ''
  expect(await open()).toEqual([`review-to-do ${third}`])
  await handIn(third, 'forward')
  expect(await open()).toEqual([])
})

it('lists what HR gave back, with the reason', async () => {
  const { action, clerk } = world
  const { hash: revision } = await handIn(first, 'not-forward')
  await world.run(returnSheet, { action, assessment: review, revision, reasons: 'Name what is missing.' })
  const found = await openReviews(world.records, {
    action,
    viewer: clerk,
    contentOf: () => Promise.resolve(undefined),
  })
  expect(found.find(({ person }) => person === first)).toMatchObject({
    kind: 'review-returned',
    reasons: 'Name what is missing.',
    round: world.rounds()[0]?.name,
    applicant: { id: world.applicant },
  })
})

it('tells an SME of their own alone, and asks nothing of the recused', async () => {
  const { action, applicant } = world
  expect(await open(first)).toEqual([`review-to-do ${first}`])
  await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, first)
  expect(await open(first)).toEqual([])
  expect(await open()).toEqual([`review-to-do ${second}`])
})
