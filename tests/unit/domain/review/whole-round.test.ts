import { describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { dealThirds } from '#shared/domain/scoring/review/commands/deal-thirds'
import { applicantsTable } from '#shared/domain/records/applicants-table/applicants-table'
import { Review } from '#shared/domain/scoring/review/review'
import { reviewContent } from '#shared/domain/scoring/review/review-revision'
import { needsThird, roundReviews } from '#shared/domain/scoring/review/round-reviews'
import type { Hash, Id } from '#shared/kernel/ids'
import { makeWorld } from '../support/world'
import { handInReview } from './support'

const SMES = 8
const APPLICANTS = 150

const wouldBe = (index: number) => (index % 3 === 0 ? 'not-forward' : 'forward')
const otherwise = (index: number) => (wouldBe(index) === 'forward' ? 'not-forward' : 'forward')

describe('a round of 150 applicants and 8 SMEs', () => {
  it('is dealt evenly, reviewed by two each, its ties broken by a third, and ends in an outcome per role', async () => {
    const world = await makeWorld()
    const { action, clerk, lead } = world
    const smes = [lead]
    while (smes.length < SMES) smes.push(await world.addSme(`SME ${smes.length}`))
    const applicants = [world.applicant]
    while (applicants.length < APPLICANTS) {
      const roles = world.roles().slice(0, 1 + (applicants.length % 2))
      applicants.push(await world.addApplicant(`Family ${applicants.length}`, roles))
    }
    // Every tenth is known to one of the SMEs.
    const recused = new Map(
      applicants.flatMap((id, index) => (index % 10 === 0 ? [[id, smes[index % SMES] ?? '']] : [])),
    )
    for (const [applicant, person] of recused) {
      await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, person)
    }
    const round = world.rounds()[0]?.id ?? ''
    await world.run(dealReviews, { action, round, seed: 'ab'.repeat(16) })
    const reviews = readAll(Review, world.records.views('review/'))
    expect(reviews).toHaveLength(APPLICANTS)
    for (const { applicant, reviewers } of reviews) {
      expect(new Set(reviewers).size).toBe(2)
      expect(reviewers).not.toContain(recused.get(applicant))
    }
    const counts = smes.map((sme) => reviews.filter(({ reviewers }) => reviewers.includes(sme)).length)
    expect(counts.sort((a, b) => a - b)).toEqual([37, 37, 37, 37, 38, 38, 38, 38])

    const texts = new Map<Hash, string>()
    const handIn = async (review: Id, reviewer: Id, says: 'forward' | 'not-forward') => {
      const { hash, text } = await handInReview(world, { review, reviewer }, () => says)
      texts.set(hash, text)
    }
    // Two of three are moved forward; on every fifth the second reviewer says otherwise.
    for (const [index, { id, reviewers }] of reviews.entries()) {
      await handIn(id, reviewers[0] ?? '', wouldBe(index))
      await handIn(id, reviewers[1] ?? '', index % 5 === 0 ? otherwise(index) : wouldBe(index))
    }
    const lines = async () =>
      roundReviews(world.records, {
        action,
        round,
        viewer: clerk,
        contentOf: (revision) => Promise.resolve(reviewContent(texts.get(revision) ?? '', revision)),
      })
    const tied = (await lines()).filter(needsThird)
    expect(tied).toHaveLength(APPLICANTS / 5)
    const ties = tied.map(({ review, seats }) => ({
      review: review.id,
      texts: seats.map(({ submission }) => texts.get(submission?.revision ?? '') ?? ''),
    }))
    await world.run(dealThirds, { action, round, ties })
    for (const { review, outcomes } of await lines()) {
      if (review.third === null) continue
      expect([...outcomes.values()].map(({ code }) => code)).toContain('third-waited-for')
      await handIn(review.id, review.third, wouldBe(reviews.findIndex(({ id }) => id === review.id)))
    }
    const decided = await lines()
    const thirds = smes.map((sme) => decided.filter(({ review }) => review.third === sme).length)
    expect(thirds.reduce((sum, each) => sum + each, 0)).toBe(APPLICANTS / 5)
    expect(Math.max(...thirds)).toBeLessThanOrEqual(5)
    for (const { review, outcomes } of decided) {
      const index = reviews.findIndex(({ id }) => id === review.id)
      expect(outcomes.size).toBe(review.roles.length)
      for (const { outcome } of outcomes.values()) expect(outcome).toBe(wouldBe(index))
    }

    const contentOf = (revision: Hash) => Promise.resolve(reviewContent(texts.get(revision) ?? '', revision))
    const said = async (viewer: Id) => {
      const [heads = [], ...rows] = await applicantsTable(world.records, action, 'own', { viewer, contentOf })
      const place = heads.indexOf(`Outcome of ${world.rounds()[0]?.name ?? ''}`)
      return rows.map((row) => row[place] ?? '').filter((text) => text !== '')
    }
    const exported = await said(clerk)
    expect(exported).toHaveLength(APPLICANTS)
    const forward = decided.filter(
      ({ review }) => wouldBe(reviews.findIndex(({ id }) => id === review.id)) === 'forward',
    )
    expect(exported.filter((text) => !text.includes('not forward'))).toHaveLength(forward.length)
    const [, ...rows] = await applicantsTable(world.records, action, 'usa-staffing', {
      viewer: clerk,
      contentOf,
    })
    const notForward = APPLICANTS - forward.length
    expect(rows.filter((row) => row[10] === 'IQGE')).toHaveLength(notForward)
    expect(rows.filter((row) => row[10] === '')).toHaveLength(forward.length)
    // Nothing was opened: whoever is not HR learns nothing from the table.
    expect(await said('f'.repeat(32))).toEqual([])
  }, 60_000)
})
