import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '#electron/signing/signer'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { readAll } from '#shared/domain/find-record'
import { mergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import { dealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import {
  chooseInReview,
  setReviewTime,
  writeInReview,
} from '#shared/domain/scoring/review/commands/review-work-commands'
import { Finding, Review, ReviewOutcome } from '#shared/domain/scoring/review/review'
import type { Id } from '#shared/kernel/ids'
import { fillReview } from '../domain/review/support'
import { makeWorld, type World } from '../domain/support/world'
import { HandingIn } from './support/handing-in'
import { deviceOf } from './support/small-archive'
import { filesFor, said, screensOf, withoutHashes } from './support/what-others-get'

type Stage = 'written' | 'submitted' | 'opened'

let signer: Signer
beforeAll(async () => {
  signer = await deviceOf()
})

const words = fc.string({ maxLength: 300 })

/** All that a reviewer may write on a résumé before it is submitted. */
const reviewWork = fc.record({
  forward: fc.boolean(),
  changedMind: fc.array(fc.constantFrom(...ReviewOutcome.options), { maxLength: 4 }),
  finding: fc.constantFrom(...Finding.options),
  evidence: words,
  justification: words,
  seconds: fc.integer({ min: 0, max: 3600 }),
})
type ReviewWork = typeof reviewWork extends fc.Arbitrary<infer Work> ? Work : never

interface Dealt {
  readonly world: World
  readonly review: Id
  /** Who writes, and who reviews the same résumé. */
  readonly author: Id
  readonly other: Id
  /** Neither reviews it. */
  readonly third: Id
  readonly manager: Id
}

/** A résumé that two SMEs review, of an applicant who was entered twice: one entry was merged into the other. */
async function dealt(mergedAfter: boolean): Promise<Dealt> {
  const world = await makeWorld()
  const { action } = world
  for (const name of ['Noor', 'Ben']) await world.addSme(name)
  const manager = world.newId()
  await world.run(addPerson, { action, person: manager, name: 'Ines', duties: ['hiring-manager'] })
  const twin = await world.addApplicant('Okafor-Smith')
  const merge = async (): Promise<unknown> =>
    world.run(mergeApplicants, { action, applicant: twin, into: world.applicant, reason: '', fields: {} })
  if (!mergedAfter) await merge()
  const round = world.rounds()[0]?.id ?? ''
  await world.run(dealReviews, { action, round, seed: '5'.repeat(32) })
  if (mergedAfter) await merge()
  const reviews = readAll(Review, world.records.views('review/'))
  // Dealt twice where the entries were merged later: what was written on the other entry must not show either.
  const chosen = reviews.find(({ applicant }) => applicant === (mergedAfter ? twin : world.applicant))
  const [author = '', other = ''] = chosen?.reviewers ?? []
  const smes = [...new Set(reviews.flatMap(({ reviewers }) => reviewers))]
  const third = smes.find((id) => id !== author && id !== other) ?? ''
  return { world, review: chosen?.id ?? '', author, other, third, manager }
}

async function write({ world, review, author }: Dealt, work: ReviewWork): Promise<void> {
  const at = { action: world.action, review }
  const competency = world.competencies()[0]?.id ?? ''
  const role = world.roles()[0]?.id ?? ''
  for (const value of work.changedMind) {
    await world.run(chooseInReview, { ...at, choice: { part: 'outcome', role, value } }, author)
  }
  await fillReview(world, { review, reviewer: author }, () => (work.forward ? 'forward' : 'not-forward'))
  const finding = {
    part: 'finding',
    competency: world.competencies()[1]?.id ?? '',
    value: work.finding,
  } as const
  await world.run(chooseInReview, { ...at, choice: finding }, author)
  await world.run(writeInReview, { ...at, field: `evidence/${competency}`, text: work.evidence }, author)
  const named = `The résumé names ${world.competencies()[0]?.name ?? ''}. ${work.justification}`
  await world.run(writeInReview, { ...at, field: 'justification', text: named }, author)
  await world.run(setReviewTime, { ...at, milliseconds: work.seconds * 1000 }, author)
}

/** What was written makes nothing else come later, nor under other ids. */
function catchUp(world: World): void {
  while (new DataView(world.random(4).buffer).getUint32(0) < 4000);
  world.now = '2026-11-23T18:00:00.000Z'
}

/** What everybody but the author gets once a review has come so far. */
async function othersGet(work: ReviewWork, stage: Stage, mergedAfter: boolean): Promise<unknown> {
  const cast = await dealt(mergedAfter)
  const { world, review, author } = cast
  await write(cast, work)
  catchUp(world)
  const handing = new HandingIn(world)
  if (stage !== 'written') await handing.submitReview(review, author)
  if (stage === 'opened') {
    await fillReview(world, { review, reviewer: cast.other }, () => 'forward')
    await handing.submitReview(review, cast.other)
    await handing.open()
  }
  const { contents, reviews, sealed, texts } = handing
  const moment = { world, authors: [author], texts, contents, reviews, sealed, signer }
  const screens: unknown[] = []
  // HR reads what was submitted, to check it; nothing before.
  const hr = stage === 'submitted' ? [] : [world.clerk]
  for (const viewer of [...hr, cast.other, cast.third, cast.manager]) {
    screens.push(await screensOf(moment, viewer))
  }
  return { screens, files: stage === 'opened' ? [] : await filesFor(moment) }
}

const RUNS = { numRuns: 5 }
const two = [reviewWork, reviewWork] as const

describe.each([
  ['of an applicant whose second entry was merged before', false],
  ['of the entry that was merged later', true],
] as const)('what a reviewer has written on the résumé %s', (_, mergedAfter) => {
  it('and not submitted makes no difference to anybody else: not in a byte, a count or an order', async () => {
    await fc.assert(
      fc.asyncProperty(...two, async (one, another) => {
        expect(said(await othersGet(one, 'written', mergedAfter))).toBe(
          said(await othersGet(another, 'written', mergedAfter)),
        )
      }),
      RUNS,
    )
  })

  it('and is submitted but not opened makes none to whoever is not HR, but hashes of what is sealed', async () => {
    await fc.assert(
      fc.asyncProperty(...two, async (one, another) => {
        expect(withoutHashes(await othersGet(one, 'submitted', mergedAfter))).toBe(
          withoutHashes(await othersGet(another, 'submitted', mergedAfter)),
        )
      }),
      RUNS,
    )
  })

  it('is seen once it is open: the comparison finds what is there', async () => {
    const [one] = fc.sample(reviewWork, { numRuns: 1, seed: 1 })
    if (one === undefined) throw new Error('nothing to write')
    const opened = async (forward: boolean) =>
      withoutHashes(await othersGet({ ...one, forward }, 'opened', mergedAfter))
    expect(await opened(true)).toBe(await opened(true))
    expect(await opened(true)).not.toBe(await opened(false))
  })
})
