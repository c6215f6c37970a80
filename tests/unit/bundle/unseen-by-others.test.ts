import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '#electron/signing/signer'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { rateSheet, writeAnalysis, writeEvidence } from '#shared/domain/scoring/commands/sheet-commands'
import type { Id } from '#shared/kernel/ids'
import { addAssessment, dealWork } from '../domain/grading/support'
import { holdInterview } from '../domain/support/held-interview'
import { makeWorld, type World } from '../domain/support/world'
import { HandingIn } from './support/handing-in'
import { secretWork, writeSecretWork, type SecretPlace, type SecretWork } from './support/secret-work'
import { deviceOf } from './support/small-archive'
import { filesFor, said, screensOf, withoutHashes, withoutHashesAndOrder } from './support/what-others-get'

type Stage = 'written' | 'submitted' | 'signed' | 'all-submitted' | 'opened'

let signer: Signer
beforeAll(async () => {
  signer = await deviceOf()
})

interface Cast {
  readonly world: World
  readonly place: SecretPlace
  /** The other rater of the interview, and the other grader of the work. */
  readonly second: Id
  readonly other: Id
  readonly manager: Id
}

/** Two raters who held an interview, two graders to whom work was dealt; the second of each has written already. */
async function bringCast(): Promise<Cast> {
  const world = await makeWorld()
  const { action, interview, lead: rater } = world
  const [second, noor, ben] = [
    await world.addSme('Sol'),
    await world.addSme('Noor'),
    await world.addSme('Ben'),
  ]
  const panel = [
    { person: rater, role: 'lead' as const },
    { person: second, role: 'rater' as const },
  ]
  await world.run(updateInterview, { action, interview, fields: { panel } })
  const manager = world.newId()
  await world.run(addPerson, { action, person: manager, name: 'Ines', duties: ['hiring-manager'] })
  await holdInterview(world)
  await holdInterview(world, second)
  const round = await addAssessment(world)
  const [dealt] = await dealWork(world, round)
  const place = { rater, interview, grader: noor, grading: dealt?.id ?? '' }
  await gradeAlike(world, place.grading, ben)
  return { world, place, second, other: ben, manager }
}

async function gradeAlike(world: World, grading: Id, grader: Id): Promise<void> {
  const at = { action: world.action, interview: grading }
  for (const { id: competency } of world.competencies().slice(0, 2)) {
    await world.run(rateSheet, { ...at, competency, rating: 'meets' }, grader)
    await world.run(writeEvidence, { ...at, competency, text: 'The second paragraph.' }, grader)
  }
  await world.run(writeAnalysis, { ...at, text: 'The summary is short. It leaves nothing out.' }, grader)
}

/** What was written makes nothing else come later, nor under other ids. */
function catchUp(world: World): void {
  const calls = 4000
  while (new DataView(world.random(4).buffer).getUint32(0) < calls);
  world.now = '2026-11-23T18:00:00.000Z'
}

/** What everybody but the authors gets once the authors have written this, and have come so far with it. */
async function othersGet(work: SecretWork, stage: Stage): Promise<unknown> {
  const { world, place, second, other, manager } = await bringCast()
  const { rater, interview, grader, grading } = place
  await writeSecretWork(world, work, place)
  catchUp(world)
  const handing = new HandingIn(world)
  const signed = stage !== 'submitted'
  if (stage !== 'written') {
    await handing.submit(interview, rater, signed)
    await handing.submit(grading, grader, signed)
  }
  if (stage === 'all-submitted' || stage === 'opened') {
    await handing.submit(interview, second, signed)
    await handing.submit(grading, other, signed)
  }
  if (stage === 'opened') await handing.open()
  const { contents, sealed, texts } = handing
  const moment = { world, authors: [rater, grader], texts, contents, sealed, signer }
  const screens: unknown[] = []
  for (const viewer of [world.clerk, second, other, manager]) screens.push(await screensOf(moment, viewer))
  return { screens, files: stage === 'opened' ? [] : await filesFor(moment) }
}

async function shown(work: SecretWork): Promise<string> {
  return withoutHashes(await othersGet(work, 'opened'))
}

const RUNS = { numRuns: 6 }
const two = [secretWork, secretWork] as const

describe('what a rater and a grader have written', () => {
  it('and not submitted makes no difference to anybody else: not in a byte, a count or an order', async () => {
    await fc.assert(
      fc.asyncProperty(...two, async (one, another) => {
        expect(said(await othersGet(one, 'written'))).toBe(said(await othersGet(another, 'written')))
      }),
      RUNS,
    )
  })

  // A SHA-256 of what is sealed, or of a change that names it, may differ, each where the other stands.
  it.each([
    ['submitted', withoutHashes],
    ['signed', withoutHashes],
    ['all-submitted', withoutHashesAndOrder],
  ] as const)(
    'and is %s but not opened makes none but hashes of what is sealed, and packages are of one size',
    async (stage, compared) => {
      await fc.assert(
        fc.asyncProperty(...two, async (one, another) => {
          expect(compared(await othersGet(one, stage))).toBe(compared(await othersGet(another, stage)))
        }),
        RUNS,
      )
    },
  )

  it('is seen once it is open: the comparison finds what is there', async () => {
    const [one] = fc.sample(secretWork, { numRuns: 1, seed: 1 })
    if (one === undefined) throw new Error('nothing to write')
    const low: SecretWork = { ...one, ratings: ['meets', 'meets'], changedMind: [] }
    const high: SecretWork = { ...low, ratings: ['exceeds', 'meets'] }
    expect(await shown(low)).toBe(await shown(low))
    expect(await shown(low)).not.toBe(await shown(high))
    const graded = { ...low, grades: ['does-not-meet', 'meets'] as SecretWork['grades'] }
    expect(await shown({ ...low, grades: ['meets', 'meets'] })).not.toBe(await shown(graded))
  })
})
