import { expect, it } from 'vitest'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { recordText } from '#shared/domain/records/history-text'
import { historyBeginnings } from '#shared/domain/records/history-search'
import { onlyHere } from '#shared/domain/records/only-here'
import { recordNames } from '#shared/domain/records/record-names'
import { recordIds } from '#shared/domain/record-ids'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { reviewIdOf } from '#shared/domain/scoring/review/review'
import { makeWorld } from '../support/world'
import { handInReview } from './support'

it('a résumé review is named in the history, counted as work of this laptop alone, and nothing to resolve', async () => {
  const world = await makeWorld()
  await world.addSme('Noor Haddad')
  const { action, applicant, lead, records } = world
  const round = world.rounds()[0]
  await world.run(dealReviews, { action, round: round?.id ?? '', seed: '5'.repeat(32) })
  const review = reviewIdOf(round?.id ?? '', applicant)
  const { hash } = await handInReview(world, { review, reviewer: lead }, () => 'forward')
  const names = await recordNames(records, action)
  expect(recordText(recordIds.review(review), names)).toBe(
    `Review or grading: Ada Okafor, ${round?.name ?? ''}`,
  )
  const submission = recordIds.submission(review, hash, lead)
  expect(historyBeginnings(recordIds.review(review)).some((each) => submission.startsWith(each))).toBe(true)
  expect(await conflictsToResolve(records, action)).toEqual([])
  const own = world.changes.filter(({ header }) => header.actor === lead)
  expect(onlyHere(own, new Map())).toMatchObject({ interviews: 1, submittedSheets: 1 })
})
