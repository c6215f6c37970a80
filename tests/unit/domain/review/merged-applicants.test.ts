import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { recordNames } from '#shared/domain/records/record-names'
import { mergeApplicants, unmergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import { followedScreenings } from '#shared/domain/scheduling/followed-screenings'
import { chooseReview } from '#shared/domain/scoring/review/commands/choose-review'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { loadDealSources } from '#shared/domain/scoring/review/deal-sources'
import { leftOut } from '#shared/domain/scoring/review/left-out'
import { planDeal } from '#shared/domain/scoring/review/plan-deal'
import { Review } from '#shared/domain/scoring/review/review'
import { loadReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { roundReviews } from '#shared/domain/scoring/review/round-reviews'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { addMinutes } from '#shared/kernel/time'
import { makeWorld, type World } from '../support/world'
import { handInReview } from './support'

let world: World
let round: Id
let other: Id
const seed = '5'.repeat(32)

beforeEach(async () => {
  world = await makeWorld()
  round = world.rounds()[0]?.id ?? ''
  await world.addSme('Noor Haddad')
  await world.addSme('Ben Okafor')
  other = await world.addApplicant('Okafor-Smith')
})

const later = () => {
  world.now = addMinutes(world.now, 1)
}
const deal = async () => world.run(dealReviews, { action: world.action, round, seed })
const merge = async (applicant: Id, into: Id) => {
  later()
  await world.run(mergeApplicants, { action: world.action, applicant, into, reason: '', fields: {} })
}
const separate = async (applicant: Id) => world.run(unmergeApplicants, { action: world.action, applicant })
const stored = (applicant: Id) =>
  readAll(Review, world.records.views('review/')).find((each) => each.applicant === applicant)
async function lines() {
  return roundReviews(world.records, {
    action: world.action,
    round,
    viewer: world.clerk,
    contentOf: () => Promise.resolve(undefined),
  })
}
const word = async (applicant: Id) =>
  (await followedScreenings(world.records)).find((each) => each.applicant === applicant)
const screen = async (applicant: Id, outcome: 'pass' | 'out' | null) =>
  world.run(setScreening, {
    action: world.action,
    applicant,
    outcome,
    reasons: outcome === 'out' ? ['citizenship'] : [],
    note: '',
  })
const toResolve = async () =>
  (await conflictsToResolve(world.records, world.action)).filter(
    ({ kind }) => kind === 'reviewed-twice' || kind === 'screened-differently',
  )

describe('a review that was dealt for an entry that was merged later', () => {
  it('stands under who stays, is not dealt again, and goes back when they are separated', async () => {
    const { action, applicant } = world
    await screen(other, 'out')
    await deal()
    await screen(other, null)
    const before = stored(applicant)
    await merge(applicant, other)
    expect((await lines()).map(({ review }) => [review.id, review.applicant])).toEqual([[before?.id, other]])
    const plan = planDeal(await loadDealSources(world.records, action, round), seed)
    expect(plan).toMatchObject({ dealt: [], short: [] })
    const names = await recordNames(world.records, action)
    expect(names.of.get(before?.id ?? '')).toContain('Okafor-Smith')
    expect(await toResolve()).toEqual([])
    await separate(applicant)
    expect((await lines()).map(({ review }) => review.applicant)).toEqual([applicant])
    expect(stored(applicant)).toEqual(before)
  })

  it('takes with it a recusal and a résumé from either entry, and looks for every name', async () => {
    const { action, applicant } = world
    await screen(other, 'out')
    await deal()
    const review = stored(applicant)
    const [first = '', second = ''] = review?.reviewers ?? []
    await world.run(declareRecusal, { action, applicant: other, reason: '', decidedBy: '' }, first)
    const paper = world.newId()
    const file = { name: 'r.pdf', mediaType: 'application/pdf', sha256: 'a'.repeat(64), bytes: 1 }
    await world.run(attachPaper, { ...file, action, applicant: other, paper, kind: 'resume' })
    await screen(other, null)
    await merge(applicant, other)
    const [line] = await lines()
    expect(new Map(line?.seats.map(({ person, recused }) => [person, recused]))).toEqual(
      new Map([
        [first, true],
        [second, false],
      ]),
    )
    // Who fills the place writes over the same record, under the entry that it was dealt for.
    await deal()
    expect(stored(applicant)?.reviewers).not.toContain(first)
    expect(stored(other)).toBeUndefined()
    const place = { action, review: review?.id ?? '', reviewer: second }
    const material = unwrap(await loadReviewMaterial(world.records, place))
    expect(material.applicant.id).toBe(other)
    expect(material.entries.map(({ id }) => id)).toEqual([other, applicant])
    expect(material.resume?.paper.id).toBe(paper)
  })
})

describe('an applicant who was dealt under both entries', () => {
  it('has the review that counts, the other until HR chooses among what is to resolve', async () => {
    const { action, applicant, lead } = world
    await deal()
    const own = stored(applicant)?.id ?? ''
    const others = stored(other)
    await merge(other, applicant)
    expect((await lines()).map(({ review }) => review.id)).toEqual([own])
    // What more was submitted for counts.
    await handInReview(
      world,
      { review: others?.id ?? '', reviewer: others?.reviewers[0] ?? '' },
      () => 'forward',
    )
    expect((await lines()).map(({ review }) => review.id)).toEqual([others?.id])
    const [matter] = await toResolve()
    expect(matter).toMatchObject({ kind: 'reviewed-twice', applicant, round })
    expect(matter?.kind === 'reviewed-twice' ? matter.reviews.map(({ review }) => review) : []).toEqual([
      others?.id,
      own,
    ])
    expect(await world.refusal(chooseReview, { action, review: own }, lead)).toBe('action.not-hr')
    await world.run(chooseReview, { action, review: own })
    expect((await lines()).map(({ review }) => review.id)).toEqual([own])
    expect(await toResolve()).toEqual([])
    expect(await world.refusal(chooseReview, { action, review: own })).toBe('review.not-twice')
    await separate(other)
    expect(new Set((await lines()).map(({ review }) => review.id))).toEqual(new Set([own, others?.id]))
  })
})

describe('the screening of a merged entry', () => {
  it('follows, and goes back when they are separated', async () => {
    const { applicant } = world
    await screen(other, 'out')
    await merge(other, applicant)
    expect((await word(applicant))?.screening).toMatchObject({ outcome: 'out', reasons: ['citizenship'] })
    expect((await leftOut(world.records)).get(applicant)).toBe('screened-out')
    await separate(other)
    expect(await word(applicant)).toBeUndefined()
    expect((await leftOut(world.records)).get(other)).toBe('screened-out')
  })

  it('that says something else than that of who stays is to resolve until HR says it anew', async () => {
    const { applicant } = world
    await screen(other, 'out')
    await screen(applicant, 'pass')
    await merge(other, applicant)
    expect(await word(applicant)).toMatchObject({
      screening: { outcome: 'pass' },
      differing: [{ id: applicant }, { id: other }],
    })
    expect(await toResolve()).toMatchObject([
      {
        kind: 'screened-differently',
        applicant,
        words: [{ entry: applicant, side: { actor: world.clerk } }, { screening: { outcome: 'out' } }],
      },
    ])
    later()
    await screen(applicant, 'out')
    expect(await toResolve()).toEqual([])
    expect((await word(applicant))?.screening.outcome).toBe('out')
    // Taken back is a word too: that of the other entry does not come back.
    later()
    await screen(applicant, null)
    expect((await word(applicant))?.screening.outcome).toBeNull()
  })
})
