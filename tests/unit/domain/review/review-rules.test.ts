import { describe, expect, it } from 'vitest'
import { doubtsInReview, missingFromReview } from '#shared/domain/scoring/review/missing-from-review'
import { justificationFault } from '#shared/domain/scoring/review/justification'
import { roleOutcome } from '#shared/domain/scoring/review/review-outcome'
import { loadReviewMaterial, type ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { reviewIdOf } from '#shared/domain/scoring/review/review'
import { unwrap } from '#shared/kernel/result'
import { makeWorld } from '../support/world'
import { fillReview } from './support'

const competencies = [
  { id: 'a', name: 'Problem Solving' },
  { id: 'b', name: 'Données' },
]
const work = (justification: string, outcome: 'forward' | 'not-forward' = 'not-forward') => ({
  justification,
  outcome: { all: outcome },
  finding: { a: 'met' as const, b: 'not-met' as const },
})
const SENTENCE = 'The work at the river was done well.'

describe('the form of a justification', () => {
  it.each([
    ['', 'justification.none'],
    ['Not good.', 'justification.none'],
    [Array.from({ length: 5 }, () => SENTENCE).join(' '), 'justification.too-long'],
    [SENTENCE, 'justification.names-none'],
    ['No post shows problem solving at all.', 'justification.names-none'],
    ['No post shows any donnees or their use.', undefined],
    ['No post shows DONNÉES. ' + SENTENCE, undefined],
  ])('of %j for one who is not moved forward', (text, fault) => {
    expect(justificationFault(work(text), competencies)).toBe(fault)
  })

  it('needs no name for one who is', () => {
    expect(justificationFault(work(SENTENCE, 'forward'), competencies)).toBe(undefined)
  })
})

const says = (outcome: 'forward' | 'not-forward' | undefined) => ({ person: 'p', outcome })

describe('an outcome', () => {
  it.each([
    [undefined, undefined, undefined, 'nobody-yet', undefined],
    ['forward', undefined, undefined, 'one-yet', undefined],
    ['forward', 'forward', undefined, 'agreed-forward', 'forward'],
    ['not-forward', 'not-forward', undefined, 'agreed-not-forward', 'not-forward'],
    ['forward', 'not-forward', undefined, 'disagreed', undefined],
    ['forward', 'not-forward', 'forward', 'third-forward', 'forward'],
    ['not-forward', 'forward', 'not-forward', 'third-not-forward', 'not-forward'],
  ] as const)('of %s, %s and %s is %s', (first, second, third, code, outcome) => {
    const tie = third === undefined ? undefined : says(third)
    expect(roleOutcome([says(first), says(second)], tie)).toEqual({ code, outcome })
  })

  it('waits for a third who was asked', () => {
    expect(roleOutcome([says('forward'), says('not-forward')], says(undefined))).toEqual({
      code: 'third-waited-for',
      outcome: undefined,
    })
  })
})

/** A review before and after it was filled in. */
async function load(): Promise<{ empty: ReviewMaterial; filled: ReviewMaterial }> {
  const world = await makeWorld()
  await world.addSme('Noor Haddad')
  const { action, applicant, lead } = world
  const round = world.rounds()[0]?.id ?? ''
  await world.run(dealReviews, { action, round, seed: '5'.repeat(32) })
  const review = reviewIdOf(round, applicant)
  const material = async () =>
    unwrap(await loadReviewMaterial(world.records, { action, review, reviewer: lead }))
  const empty = await material()
  await fillReview(world, { review, reviewer: lead }, () => 'not-forward')
  return { empty, filled: await material() }
}

describe('what is missing from a review', () => {
  it('is every competency, the experience, each role and the justification; nothing when all is there', async () => {
    const { empty, filled } = await load()
    const codes = missingFromReview(empty).map(({ code }) => code)
    expect(codes).toEqual([
      ...empty.competencies.map(() => 'review.gap.finding'),
      'review.gap.experience',
      'review.gap.outcome',
      'justification.none',
    ])
    expect(missingFromReview(filled)).toEqual([])
  })

  it('is a competency that is not met for one who is not moved forward', async () => {
    const { filled } = await load()
    const finding = Object.fromEntries(filled.competencies.map(({ id }) => [id, 'met' as const]))
    const codes = missingFromReview({ ...filled, work: { ...filled.work, finding } }).map(({ code }) => code)
    expect(codes).toEqual(['review.gap.all-met', 'justification.names-none'])
  })

  it('is no experience where the hiring action asks for none, and doubts keep nobody from submitting', async () => {
    const { empty, filled } = await load()
    const settings = { ...empty.action.settings, weeksOfExperience: 0 }
    const codes = missingFromReview({ ...empty, action: { ...empty.action, settings } }).map(
      ({ code }) => code,
    )
    expect(codes).not.toContain('review.gap.experience')
    const role = filled.review.roles[0] ?? ''
    const forward = {
      ...filled,
      work: { ...filled.work, outcome: { [role]: 'forward' as const }, experience: 'not-met' as const },
    }
    expect(doubtsInReview(forward).map(({ code }) => code)).toEqual([
      'review.doubt.not-met',
      'review.doubt.experience',
    ])
    expect(missingFromReview(forward)).toEqual([])
  })
})
