import { beforeEach, describe, expect, it } from 'vitest'
import { closeConsensus } from '#shared/domain/decision/commands/consensus-commands'
import { decide, recordDecisionSignature } from '#shared/domain/decision/commands/decision-commands'
import { buildConsensus } from '#shared/domain/decision/consensus/build-consensus'
import {
  CONSENSUS_REVISION_KIND,
  type ConsensusRevision,
} from '#shared/domain/decision/consensus/consensus-revision'
import { buildDecision, type Deciding } from '#shared/domain/decision/deciding/build-decision'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import {
  DECISION_REVISION_KIND,
  decisionContent,
  type DecisionRevision,
} from '#shared/domain/decision/deciding/decision-revision'
import { allStandingDecisions, standingDecisions } from '#shared/domain/decision/deciding/decisions'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { freezeRevision } from '#shared/log/revision'
import { panelOfTwo, signatureOf, type PanelOfTwo } from '../support/panel-of-two'

const CATEGORIES = ['qualified', 'well qualified', 'best qualified'] as const
const HOLD: Deciding = { kind: 'hold', reason: 'Round 2 is to come.', override: '', present: [], change: '' }

let panel: PanelOfTwo
let role: Id
const consensuses = new Map<Hash, ConsensusRevision>()

beforeEach(async () => {
  panel = await panelOfTwo()
  consensuses.clear()
  role = panel.world.roles()[0]?.id ?? ''
})

const basis = async (viewer = panel.world.clerk) =>
  decisionBasis(panel.world.records, {
    action: panel.world.action,
    applicant: panel.world.applicant,
    role,
    viewer,
    categories: CATEGORIES,
    contentOf: panel.contentOf,
    consensusOf: (revision) => Promise.resolve(consensuses.get(revision)),
  })

const issues = async () => (await basis())?.issues.map(({ code }) => code)

async function build(deciding: Deciding, person = panel.world.clerk): Promise<DecisionRevision> {
  const now = await basis()
  const { records, action, now: decidedAt } = panel.world
  const place = { action, role, person, decidedAt }
  const content = now && (await buildDecision(records, now, place, deciding))
  if (content === undefined) throw new Error('nothing to decide on')
  return content
}

function named(content: DecisionRevision) {
  const { action, applicant, random } = panel.world
  const { hash, text } = freezeRevision(DECISION_REVISION_KIND, content, random)
  expect(decisionContent(text, hash)).toEqual(content)
  return { action, applicant, revision: hash, content }
}

async function closeTheDebrief(): Promise<void> {
  await panel.agree()
  const { world, place } = panel
  const occasion = { closedAt: world.now, supersedes: [], reason: '' }
  const content = buildConsensus(await panel.debrief(), occasion)
  if (content === undefined) throw new Error('not agreed')
  const { hash } = freezeRevision(CONSENSUS_REVISION_KIND, content, world.random)
  consensuses.set(hash, content)
  await world.run(closeConsensus, { ...place, revision: hash, content }, world.lead)
}

describe('what a decision rests on', () => {
  it('is not shown to who still rates the applicant', async () => {
    expect(await basis(panel.world.lead)).toBeUndefined()
  })

  it('names what stands against deciding, until it is mended', async () => {
    const { lead, clerk, interview, action } = panel.world
    expect(await issues()).toEqual(['sheet-missing', 'sheet-missing'])
    const [first, other] = await panel.everybodySubmits()
    expect(await issues()).toEqual(['sheet-unsigned', 'sheet-unsigned', 'not-agreed'])
    await panel.sign(first, lead)
    await panel.sign(other, panel.second)
    expect(await issues()).toEqual(['not-agreed'])
    await closeTheDebrief()
    expect(await issues()).toEqual(['consensus-unsigned', 'consensus-unsigned'])
    const back = { action, assessment: interview, revision: first, reasons: 'Question 2 has no words.' }
    await panel.world.run(returnSheet, back, clerk)
    expect(await issues()).toEqual(['sheet-returned', 'consensus-unsigned', 'consensus-unsigned'])
  })

  it('has the rating of each round by the rule, and every sheet by its hash', async () => {
    const revisions = await panel.everybodySubmits()
    await closeTheDebrief()
    const [round] = (await basis())?.rounds ?? []
    expect(round?.sheets.map(({ revision }) => revision)).toEqual(revisions)
    expect(round).toMatchObject({ status: 'interviewed', rating: 1 })
    expect(round?.competencies.map(({ counts }) => counts)).toEqual(['meets', 'meets'])
  })
})

describe('a decision', () => {
  it('is refused while something stands against it and nobody says why all the same', async () => {
    await panel.everybodySubmits()
    const { world } = panel
    expect(await world.refusal(decide, named(await build(HOLD)))).toBe('decision.override-missing')
    const content = await build({ ...HOLD, override: 'The window for round 2 closes today.' })
    expect(content.issues.length).toBeGreaterThan(0)
    const input = named(content)
    await world.run(decide, input)
    expect(await standingDecisions(world.records, world.applicant)).toMatchObject([
      { revision: input.revision, kind: 'hold', role, id: world.clerk, signature: undefined },
    ])
  })

  it('cannot leave out what the records say against it', async () => {
    await panel.everybodySubmits()
    const content = await build({ ...HOLD, override: 'Today.' })
    const silent = { ...content, issues: [] }
    expect(await panel.world.refusal(decide, named(silent))).toBe('decision.changed-meanwhile')
  })

  it('is HR’s; a hiring manager selects, and a rater does neither', async () => {
    await panel.everybodySubmits()
    const { world } = panel
    const manager = world.newId()
    await world.run(addPerson, {
      action: world.action,
      person: manager,
      name: 'Ines Park',
      duties: ['hiring-manager'],
    })
    const override = 'Agreed with HR.'
    const held = named(await build({ ...HOLD, override }, manager))
    expect(await world.refusal(decide, held, manager)).toBe('decision.not-yours')
    const rated = named(await build({ ...HOLD, override }, world.lead))
    expect(await world.refusal(decide, rated, world.lead)).toBe('decision.not-yours')
    const select = await build({ ...HOLD, kind: 'select', override }, manager)
    expect(select.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['not-passed', 'not-referred']),
    )
    await world.run(decide, named(select), manager)
    // Nobody decides in another's name.
    expect(await world.refusal(decide, named(select))).toBe('decision.not-yours')
  })

  it('takes the place of another with a reason; both that did not know of each other stand until then', async () => {
    await panel.everybodySubmits()
    const { world } = panel
    const deciding = { ...HOLD, override: 'Today.' }
    const one = named(await build(deciding))
    const two = named(await build({ ...deciding, kind: 'not-advance' }))
    await world.run(decide, one)
    expect(await world.refusal(decide, two)).toBe('decision.superseded')
    const anew = await build({ ...deciding, kind: 'advance' })
    expect(anew.supersedes).toEqual([one.revision])
    expect(await world.refusal(decide, named(anew))).toBe('decision.reason-missing')
    const three = named(await build({ ...deciding, kind: 'advance', change: 'The second round is held.' }))
    await world.run(decide, three)
    expect(await allStandingDecisions(world.records)).toMatchObject([
      { revision: three.revision, kind: 'advance', applicant: world.applicant },
    ])
  })

  it('is signed by who decided', async () => {
    await panel.everybodySubmits()
    const { action, applicant, lead, records } = panel.world
    const input = named(await build({ ...HOLD, override: 'Today.' }))
    await panel.world.run(decide, input)
    const signature = { action, applicant, signature: signatureOf(input.revision) }
    expect(await panel.world.refusal(recordDecisionSignature, signature, lead)).toBe('decision.not-yours')
    await panel.world.run(recordDecisionSignature, signature)
    expect((await standingDecisions(records, applicant))[0]?.signature?.revision).toBe(input.revision)
  })
})
