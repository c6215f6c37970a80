import { beforeEach, describe, expect, it } from 'vitest'
import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { dissentersOn, openInDebrief } from '#shared/domain/decision/debrief-material'
import { standings } from '#shared/domain/decision/standings'
import { updatePerson } from '#shared/domain/panel/commands/person-commands'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import type { Id } from '#shared/kernel/ids'
import { panelOfTwo, type PanelOfTwo } from '../support/panel-of-two'
import type { World } from '../support/world'

const CATEGORIES = ['qualified', 'well qualified', 'best qualified'] as const

let panel: PanelOfTwo
let world: World
let second: Id
let place: PanelOfTwo['place']
let clarity: Id

beforeEach(async () => {
  panel = await panelOfTwo()
  ;({ world, second, place, clarity } = panel)
})

const stand = async (viewer: Id) => {
  const options = { action: world.action, viewer, categories: CATEGORIES, contentOf: panel.contentOf }
  const [first] = (await standings(world.records, options)).applicants
  return first
}

const rate = (person: Id, kind: 'debrief' | 'dissent') => ({
  input: { ...place, kind, competency: clarity, rating: 'meets' as const },
  person,
})

describe('a debrief', () => {
  it('waits until everybody has submitted and every sheet is open', async () => {
    expect(await panel.state()).toEqual({ kind: 'waiting', missing: [world.lead, second], raters: 2 })
    await panel.submitAndKeep(world.lead)
    expect(await panel.state()).toMatchObject({ kind: 'waiting', missing: [second] })
    const { input } = rate(world.lead, 'debrief')
    expect(await world.refusal(rateInDebrief, input, world.lead)).toBe('debrief.not-ready')
    await panel.submitAndKeep(second)
    expect(await panel.state()).toMatchObject({ kind: 'closed', closed: [world.lead, second] })
  })

  it('is written down by the lead alone; HR and who looks on write nothing', async () => {
    await panel.everybodySubmits()
    const { input } = rate(second, 'debrief')
    expect(await world.refusal(rateInDebrief, input, second)).toBe('debrief.not-recorder')
    expect(await world.refusal(rateInDebrief, input, world.clerk)).toBe('debrief.not-a-rater')
    await world.run(rateInDebrief, input, world.lead)
    expect((await panel.debrief()).debrief.rating[clarity]).toBe('meets')
  })

  it('keeps the originals beside what is agreed, and asks why where it is not what everybody gave', async () => {
    await panel.everybodySubmits()
    const before = await panel.debrief()
    expect(before.ratings[0]).toMatchObject({ competency: clarity, spread: 1, counts: undefined })
    expect(openInDebrief(before)).toEqual({ toAgree: [clarity], toExplain: [] })
    await world.run(rateInDebrief, rate(world.lead, 'debrief').input, world.lead)
    expect(openInDebrief(await panel.debrief())).toEqual({ toAgree: [], toExplain: [clarity] })
    const reason = {
      ...place,
      kind: 'debrief' as const,
      field: `reason/${clarity}`,
      text: 'No example went further.',
    }
    await world.run(writeInDebrief, reason, world.lead)
    const agreed = await panel.debrief()
    expect(openInDebrief(agreed)).toEqual({ toAgree: [], toExplain: [] })
    expect(agreed.ratings[0]?.originals.map(({ rating }) => rating)).toEqual(['meets', 'exceeds'])
  })

  it('records who does not go along, with their own rating and words', async () => {
    await panel.everybodySubmits()
    await world.run(rateInDebrief, rate(world.lead, 'debrief').input, world.lead)
    await world.run(rateInDebrief, { ...rate(second, 'dissent').input, rating: 'exceeds' }, second)
    const words = {
      ...place,
      kind: 'dissent' as const,
      field: `words/${clarity}`,
      text: 'I heard two examples.',
    }
    await world.run(writeInDebrief, words, second)
    expect(dissentersOn(clarity, (await panel.debrief()).raters)).toMatchObject([
      { rater: { name: 'Noor Haddad' }, rating: 'exceeds', words: 'I heard two examples.' },
    ])
  })

  it('lets who is senior speak last', async () => {
    await panel.everybodySubmits()
    const { action, lead } = world
    await world.run(updatePerson, { action, person: lead, fields: { senior: true } })
    expect((await panel.debrief()).raters.map(({ id }) => id)).toEqual([second, lead])
  })

  it('is none where one person rated: a sheet is changed by amending it', async () => {
    const members = [{ person: world.lead, role: 'lead' as const }]
    await world.run(updateInterview, { ...place, fields: { panel: members } })
    const revision = await panel.submitAndKeep(world.lead)
    await panel.open(revision, world.lead)
    const { input } = rate(world.lead, 'debrief')
    expect(await world.refusal(rateInDebrief, input, world.lead)).toBe('debrief.one-rater')
  })
})

describe('where an applicant stands', () => {
  it('is hidden from who still rates them, and open once everything counts', async () => {
    await panel.submitAndKeep(world.lead)
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
    await panel.everybodySubmits()
    expect((await stand(world.clerk))?.outcomes[0]?.rounds[0]).toBeUndefined()
    await world.run(rateInDebrief, rate(world.lead, 'debrief').input, world.lead)
    expect((await stand(second))?.outcomes).toMatchObject([
      { rounds: [{ value: 1 }, undefined], outcome: { kind: 'open', round: 2 } },
    ])
  })
})
