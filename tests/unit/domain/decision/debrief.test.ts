import { beforeEach, describe, expect, it } from 'vitest'
import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { dissentersOn, loadDebrief, openInDebrief } from '#shared/domain/decision/debrief-material'
import { debriefState } from '#shared/domain/decision/debrief-state'
import { standings } from '#shared/domain/decision/standings'
import { requireRecord } from '#shared/domain/find-record'
import { updatePerson } from '#shared/domain/panel/commands/person-commands'
import { recordIds } from '#shared/domain/record-ids'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { Interview } from '#shared/domain/scheduling/interview'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { holdInterview, submit } from '../support/held-interview'
import { secretOf } from '../support/laptops'
import { makeWorld, type World } from '../support/world'

const CATEGORIES = ['qualified', 'well qualified', 'best qualified'] as const
const key = secretOf('q')

let world: World
let second: Id
let place: { action: Id; interview: Id }
let contents: Map<Hash, SheetRevision>
let clarity: Id

beforeEach(async () => {
  world = await makeWorld()
  const { action, interview, lead } = world
  place = { action, interview }
  contents = new Map()
  second = await world.addSme('Noor Haddad')
  clarity = world.competencies()[0]?.id ?? ''
  const panel = [
    { person: lead, role: 'lead' as const },
    { person: second, role: 'rater' as const },
  ]
  await world.run(updateInterview, { ...place, fields: { panel } })
  await holdInterview(world)
  await holdInterview(world, second)
  await world.run(rateSheet, { ...place, competency: clarity, rating: 'exceeds' }, second)
})

async function submitAndKeep(rater: Id): Promise<Hash> {
  const { hash, content } = await submit(world, rater)
  contents.set(hash, content)
  const closed = { action: world.action, assessment: world.interview, revision: hash }
  await world.run(keepSealingKey, { ...closed, key }, rater)
  return hash
}

async function everybodySubmits(): Promise<void> {
  const revisions = [
    [world.lead, await submitAndKeep(world.lead)],
    [second, await submitAndKeep(second)],
  ] as const
  for (const [rater, revision] of revisions) {
    await world.run(openSheet, { ...closedAs(revision), key }, rater)
  }
}

const closedAs = (revision: Hash) => ({ action: world.action, assessment: world.interview, revision })

async function held() {
  const found = unwrap(await requireRecord(world.records, Interview, recordIds.interview(world.interview)))
  return { ...found, id: world.interview }
}

const state = async () => debriefState(world.records, world.action, await held())

const contentOf = (revision: Hash) => Promise.resolve(contents.get(revision))

async function debrief() {
  const now = await state()
  if (now.kind !== 'ready') throw new Error(now.kind)
  const material = await loadDebrief(world.records, world.action, await held(), now.sheets, contentOf)
  if (material === undefined) throw new Error('a sheet is not here')
  return material
}

const stand = async (viewer: Id) => {
  const options = { action: world.action, viewer, categories: CATEGORIES, contentOf }
  const [first] = (await standings(world.records, options)).applicants
  return first
}

const rate = (person: Id, kind: 'debrief' | 'dissent') => ({
  input: { ...place, kind, competency: clarity, rating: 'meets' as const },
  person,
})

describe('a debrief', () => {
  it('waits until everybody has submitted and every sheet is open', async () => {
    expect(await state()).toEqual({ kind: 'waiting', missing: [world.lead, second], raters: 2 })
    await submitAndKeep(world.lead)
    expect(await state()).toMatchObject({ kind: 'waiting', missing: [second] })
    const { input } = rate(world.lead, 'debrief')
    expect(await world.refusal(rateInDebrief, input, world.lead)).toBe('debrief.not-ready')
    await submitAndKeep(second)
    expect(await state()).toMatchObject({ kind: 'closed', closed: [world.lead, second] })
  })

  it('is written down by the lead alone; HR and who looks on write nothing', async () => {
    await everybodySubmits()
    const { input } = rate(second, 'debrief')
    expect(await world.refusal(rateInDebrief, input, second)).toBe('debrief.not-recorder')
    expect(await world.refusal(rateInDebrief, input, world.clerk)).toBe('debrief.not-a-rater')
    await world.run(rateInDebrief, input, world.lead)
    expect((await debrief()).debrief.rating[clarity]).toBe('meets')
  })

  it('keeps the originals beside what is agreed, and asks why where it is not what everybody gave', async () => {
    await everybodySubmits()
    const before = await debrief()
    expect(before.ratings[0]).toMatchObject({ competency: clarity, spread: 1, counts: undefined })
    expect(openInDebrief(before)).toEqual({ toAgree: [clarity], toExplain: [] })
    await world.run(rateInDebrief, rate(world.lead, 'debrief').input, world.lead)
    expect(openInDebrief(await debrief())).toEqual({ toAgree: [], toExplain: [clarity] })
    const reason = {
      ...place,
      kind: 'debrief' as const,
      field: `reason/${clarity}`,
      text: 'No example went further.',
    }
    await world.run(writeInDebrief, reason, world.lead)
    const agreed = await debrief()
    expect(openInDebrief(agreed)).toEqual({ toAgree: [], toExplain: [] })
    expect(agreed.ratings[0]?.originals.map(({ rating }) => rating)).toEqual(['meets', 'exceeds'])
  })

  it('records who does not go along, with their own rating and words', async () => {
    await everybodySubmits()
    await world.run(rateInDebrief, rate(world.lead, 'debrief').input, world.lead)
    await world.run(rateInDebrief, { ...rate(second, 'dissent').input, rating: 'exceeds' }, second)
    const words = {
      ...place,
      kind: 'dissent' as const,
      field: `words/${clarity}`,
      text: 'I heard two examples.',
    }
    await world.run(writeInDebrief, words, second)
    expect(dissentersOn(clarity, (await debrief()).raters)).toMatchObject([
      { rater: { name: 'Noor Haddad' }, rating: 'exceeds', words: 'I heard two examples.' },
    ])
  })

  it('lets who is senior speak last', async () => {
    await everybodySubmits()
    const { action, lead } = world
    await world.run(updatePerson, { action, person: lead, fields: { senior: true } })
    expect((await debrief()).raters.map(({ id }) => id)).toEqual([second, lead])
  })

  it('is none where one person rated: a sheet is changed by amending it', async () => {
    const panel = [{ person: world.lead, role: 'lead' as const }]
    await world.run(updateInterview, { ...place, fields: { panel } })
    const revision = await submitAndKeep(world.lead)
    await world.run(openSheet, { ...closedAs(revision), key }, world.lead)
    const { input } = rate(world.lead, 'debrief')
    expect(await world.refusal(rateInDebrief, input, world.lead)).toBe('debrief.one-rater')
  })
})

describe('where an applicant stands', () => {
  it('is hidden from who still rates them, and open once everything counts', async () => {
    await submitAndKeep(world.lead)
    expect(await stand(second)).toMatchObject({
      outcomes: [],
      rounds: [{ hidden: true, ratings: undefined }, undefined],
    })
    expect(await stand(world.clerk)).toMatchObject({
      rounds: [{ hidden: false, ratings: undefined }, undefined],
      outcomes: [{ outcome: { kind: 'open', round: 1 } }],
    })
  })

  it('follows from what the panel agreed on, by the rule', async () => {
    await everybodySubmits()
    expect((await stand(world.clerk))?.outcomes[0]?.rounds[0]).toBeUndefined()
    await world.run(rateInDebrief, rate(world.lead, 'debrief').input, world.lead)
    expect((await stand(second))?.outcomes).toMatchObject([
      { rounds: [{ value: 1 }, undefined], outcome: { kind: 'open', round: 2 } },
    ])
  })
})
