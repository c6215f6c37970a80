import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { updatePerson } from '#shared/domain/panel/commands/person-commands'
import { deleteApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { mergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import { openingsDue, sealingKeysMissing } from '#shared/domain/scoring/openings-due'
import { dealReviews, undealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { dealThirds } from '#shared/domain/scoring/review/commands/deal-thirds'
import { chooseInReview, writeInReview } from '#shared/domain/scoring/review/commands/review-work-commands'
import { submitReview } from '#shared/domain/scoring/review/commands/submit-review'
import { loadDealSources } from '#shared/domain/scoring/review/deal-sources'
import { planDeal } from '#shared/domain/scoring/review/plan-deal'
import { roundReviews } from '#shared/domain/scoring/review/round-reviews'
import { Review, reviewIdOf } from '#shared/domain/scoring/review/review'
import type { Id } from '#shared/kernel/ids'
import { privateChain } from '#shared/domain/record-ids'
import { secretOf } from '../support/laptops'
import { makeWorld, type World } from '../support/world'
import { fillReview, freezeReview, handInReview, reviewSubmission } from './support'

let world: World
let round: Id
let smes: readonly Id[]
const seed = '5'.repeat(32)
const forward = () => 'forward' as const
const notForward = () => 'not-forward' as const

beforeEach(async () => {
  world = await makeWorld()
  round = world.rounds()[0]?.id ?? ''
  smes = [world.lead, await world.addSme('Noor Haddad'), await world.addSme('Ben Okafor')]
})

const reviews = () => readAll(Review, world.records.views('review/'))
const deal = async () => world.run(dealReviews, { action: world.action, round, seed })

async function dealt() {
  await deal()
  const [review] = reviews()
  if (review === undefined) throw new Error('nothing was dealt')
  const [first = '', second = ''] = review.reviewers
  return { ...review, first, second }
}

describe('dealing', () => {
  it('gives each applicant two SMEs by a seed that is kept, and nothing more the second time', async () => {
    await world.addApplicant('Brandt')
    await deal()
    expect(reviews()).toHaveLength(2)
    for (const { reviewers } of reviews()) expect(new Set(reviewers).size).toBe(2)
    expect(world.records.view(`deal/${round}`)?.values).toMatchObject({ seed, by: world.clerk })
    const other = { action: world.action, round, seed: '6'.repeat(32) }
    expect(await world.refusal(dealReviews, other)).toBe('review.nothing-to-deal')
    const late = await world.addApplicant('Costa')
    await world.run(dealReviews, other)
    expect(reviews().find(({ applicant }) => applicant === late)?.id).toBe(reviewIdOf(round, late))
    expect(world.records.view(`deal/${round}`)?.values['seed']).toBe(seed)
    // Three applicants, three SMEs: two each.
    const counts = smes.map((sme) => reviews().filter(({ reviewers }) => reviewers.includes(sme)).length)
    expect(counts).toEqual([2, 2, 2])
  })

  it('is HR’s alone, and only in a round that reviews résumés', async () => {
    const input = { action: world.action, round, seed }
    expect(await world.refusal(dealReviews, input, world.lead)).toBe('action.not-hr')
    const interviews = { ...input, round: world.rounds()[1]?.id ?? '' }
    expect(await world.refusal(dealReviews, interviews)).toBe('review.round-not-a-review')
  })

  it('passes over who is recused, who has other roles, and whom no two SMEs may review', async () => {
    const { action, applicant, lead } = world
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, lead)
    const { reviewers } = await dealt()
    expect(reviewers).not.toContain(lead)
    const [analyst, engineer] = world.roles()
    const late = await world.addApplicant('Dupont', world.roles().slice(1, 2))
    for (const person of smes) {
      await world.run(updatePerson, { action, person, fields: { roles: [analyst?.id ?? ''] } })
    }
    const sources = await loadDealSources(world.records, action, round)
    expect(planDeal(sources, seed)).toMatchObject({ dealt: [], short: [late] })
    await world.run(updatePerson, {
      action,
      person: lead,
      fields: { roles: [analyst?.id ?? '', engineer?.id ?? ''] },
    })
    await world.addSme('Zoe Karim')
    await deal()
    expect(reviews().find((one) => one.applicant === late)?.reviewers).toContain(lead)
  })

  it('leaves out duplicates and who was screened out', async () => {
    const { action, applicant } = world
    const other = await world.addApplicant('Brandt')
    const same = await world.addApplicant('Okafor')
    const reasons = ['citizenship']
    await world.run(setScreening, { action, applicant: other, outcome: 'out', reasons, note: '' })
    await world.run(mergeApplicants, { action, applicant: same, into: applicant, reason: '', fields: {} })
    await deal()
    expect(reviews().map((review) => review.applicant)).toEqual([applicant])
    const { leftOut } = planDeal(await loadDealSources(world.records, action, round), seed)
    expect(leftOut).toEqual(
      expect.arrayContaining([
        { applicant: other, reason: 'screened-out' },
        { applicant: same, reason: 'duplicate' },
      ]),
    )
  })

  it('gives the place of a reviewer who recuses themselves to another; what they said does not count', async () => {
    const { action, applicant } = world
    const { first, second } = await dealt()
    const place = { review: reviews()[0]?.id ?? '', reviewer: first }
    const said = await handInReview(world, place, forward)
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, first)
    const view = { action, round, viewer: world.clerk, contentOf: async () => Promise.resolve(said.content) }
    const [line] = await roundReviews(world.records, view)
    expect(line?.seats.find(({ person }) => person === first)).toMatchObject({
      recused: true,
      content: undefined,
    })
    await deal()
    const [review] = reviews()
    expect(review?.reviewers).toContain(second)
    expect(review?.reviewers).not.toContain(first)
    expect(review?.reviewers).toHaveLength(2)
  })

  it('is taken back while nobody has submitted', async () => {
    const { action } = world
    const { id, first } = await dealt()
    const input = { action, round, reviews: [id] }
    await world.run(undealReviews, input)
    expect(reviews()).toEqual([])
    await deal()
    await handInReview(world, { review: id, reviewer: first }, forward)
    expect(await world.refusal(undealReviews, input)).toBe('review.begun')
  })
})

describe('a review', () => {
  it('is written where nobody else sees it, by those to whom it was dealt', async () => {
    const { action } = world
    const { id: review, first } = await dealt()
    const choice = { part: 'experience' as const, value: 'met' as const }
    const change = await world.run(chooseInReview, { action, review, choice }, first)
    expect(change.header.chain).toBe(privateChain(action))
    const stranger = smes.find((sme) => !reviews()[0]?.reviewers.includes(sme)) ?? ''
    expect(await world.refusal(chooseInReview, { action, review, choice }, stranger)).toBe(
      'review.not-a-reviewer',
    )
    const unasked = { part: 'finding' as const, competency: world.action, value: 'met' as const }
    expect(await world.refusal(chooseInReview, { action, review, choice: unasked }, first)).toBe(
      'review.not-asked',
    )
  })

  it('is submitted whole only, and once', async () => {
    const { id: review, first: reviewer } = await dealt()
    const place = { review, reviewer }
    const empty = await freezeReview(world, place)
    expect(await world.refusal(submitReview, reviewSubmission(world, empty), reviewer)).toBe(
      'review.incomplete',
    )
    const submitted = await handInReview(world, place, forward)
    expect(await world.refusal(submitReview, reviewSubmission(world, submitted), reviewer)).toBe(
      'sheet.already-submitted',
    )
    expect(await world.refusal(deleteApplicant, world)).toBe('applicant.has-score-sheets')
  })

  it('is opened to the other when both have submitted, and not before', async () => {
    const { action, clerk } = world
    const { id: review, first, second } = await dealt()
    const mine = await handInReview(world, { review, reviewer: first }, forward)
    expect(await sealingKeysMissing(world.records, first)).toEqual([
      { assessment: review, revision: mine.hash },
    ])
    const closed = { action, assessment: review, revision: mine.hash, key: secretOf('q') }
    await world.run(keepSealingKey, closed, first)
    expect(await openingsDue(world.records, action, clerk)).toEqual([])
    expect(await world.refusal(openSheet, closed, first)).toBe('sheet.others-not-submitted')
    await handInReview(world, { review, reviewer: second }, notForward)
    expect(await openingsDue(world.records, action, first)).toHaveLength(1)
    await world.run(openSheet, closed, first)
    expect(await openingsDue(world.records, action, first)).toEqual([])
  })

  it('stays closed where a reviewer recused themselves until another took the place', async () => {
    const { action, applicant } = world
    const { id: review, first, second } = await dealt()
    await handInReview(world, { review, reviewer: first }, forward)
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, second)
    expect(await openingsDue(world.records, action, first)).toEqual([])
    await deal()
    const third = reviews()[0]?.reviewers.find((person) => person !== first) ?? ''
    await handInReview(world, { review, reviewer: third }, forward)
    expect(await openingsDue(world.records, action, first)).toHaveLength(1)
  })

  it('that HR gave back is amended in its justification alone', async () => {
    const { action } = world
    const { id: review, first: reviewer } = await dealt()
    const place = { review, reviewer }
    const submitted = await handInReview(world, place, notForward)
    const returned = {
      action,
      assessment: review,
      revision: submitted.hash,
      reasons: 'Say where it is missing',
    }
    expect(await world.refusal(returnSheet, returned, reviewer)).toBe('action.not-hr')
    await world.run(returnSheet, returned)
    await fillReview(world, place, forward)
    const turned = await freezeReview(world, place, submitted)
    expect(await world.refusal(submitReview, reviewSubmission(world, turned, submitted), reviewer)).toBe(
      'review.judgement-kept',
    )
    await fillReview(world, place, notForward)
    const text = `${submitted.content.justification} The second post names no result.`
    await world.run(writeInReview, { action, review, field: 'justification', text }, reviewer)
    const amended = await freezeReview(world, place, submitted)
    await world.run(submitReview, reviewSubmission(world, amended, submitted), reviewer)
  })
})

describe('a tie', () => {
  it('goes to a third SME, whom nobody chose', async () => {
    const { action } = world
    const { id: review, first, second } = await dealt()
    const one = await handInReview(world, { review, reviewer: first }, forward)
    const input = { action, round, ties: [{ review, texts: [one.text, one.text] }] }
    expect(await world.refusal(dealThirds, input)).toBe('review.no-tie')
    const other = await handInReview(world, { review, reviewer: second }, notForward)
    const ties = [{ review, texts: [other.text, one.text] }]
    expect(await world.refusal(dealThirds, { ...input, ties }, first)).toBe('action.not-hr')
    await world.run(dealThirds, { ...input, ties })
    const third = reviews()[0]?.third
    expect(smes).toContain(third)
    expect([first, second]).not.toContain(third)
    expect(await world.refusal(dealThirds, { ...input, ties })).toBe('review.no-tie')
  })

  it('is none where the two agree', async () => {
    const { action } = world
    const { id: review, first, second } = await dealt()
    const one = await handInReview(world, { review, reviewer: first }, forward)
    const other = await handInReview(world, { review, reviewer: second }, forward)
    const ties = [{ review, texts: [one.text, other.text] }]
    expect(await world.refusal(dealThirds, { action, round, ties })).toBe('review.no-tie')
  })
})
