import { beforeEach, describe, expect, it } from 'vitest'
import { knownDevices } from '#shared/domain/panel/known-devices'
import { recordPrint } from '#shared/domain/records/commands/record-print'
import { onlyHere } from '#shared/domain/records/only-here'
import { openWork } from '#shared/domain/records/open-work'
import { unexchanged } from '#shared/domain/records/unexchanged'
import { actionChain } from '#shared/domain/record-ids'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import { writeAnalysis } from '#shared/domain/scoring/commands/sheet-commands'
import { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Hash } from '#shared/kernel/ids'
import { addMinutes } from '#shared/kernel/time'
import { chainKey } from '#shared/log/chain'
import { holdInterview, submit } from './support/held-interview'
import { confirmLaptop } from './support/laptops'
import { makeWorld, type World } from './support/world'

let world: World
let place: { action: string; interview: string }

beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
})

const work = () => openWork(world.records, world.action, world.now)
const later = (hours: number) => {
  world.now = addMinutes(world.now, hours * 60)
}

function signatureOf(revision: Hash) {
  const file = { sha256: 'b'.repeat(64) }
  return {
    revision,
    document: file,
    seal: file,
    sealSignature: file,
    fingerprint: 'c'.repeat(64),
    claimedTime: world.now,
  }
}

describe('the clerk’s list', () => {
  it('goes from unsubmitted to overdue, returned, unsigned, unprinted, and nothing', async () => {
    const { clerk, lead } = world
    expect(await work()).toEqual([])
    later(2)
    expect(await work()).toMatchObject([{ kind: 'unsubmitted', person: lead, overdue: false }])
    later(24)
    expect(await work()).toMatchObject([{ kind: 'unsubmitted', person: lead, overdue: true }])
    await holdInterview(world)
    const first = await submit(world)
    expect(await work()).toMatchObject([{ kind: 'unsigned', person: lead, revision: first.hash }])
    const returning = {
      action: place.action,
      assessment: place.interview,
      revision: first.hash,
      reasons: 'The analysis contradicts question 2.',
    }
    expect(await world.refusal(returnSheet, returning, lead)).toBe('action.not-hr')
    await world.run(returnSheet, returning)
    expect(await work()).toMatchObject([{ kind: 'returned', reasons: returning.reasons }])
    later(1)
    await world.run(
      writeAnalysis,
      { ...place, text: 'On reading again the examples are thin. Both levels are still shown.' },
      lead,
    )
    const second = await submit(world, lead, { supersedes: first, reason: 'Returned' })
    expect(await world.refusal(returnSheet, returning)).toBe('sheet.superseded')
    expect(await work()).toMatchObject([{ kind: 'unsigned', revision: second.hash }])
    await world.run(recordPrint, place)
    later(1)
    await world.run(recordSignature, { ...place, signature: signatureOf(second.hash) }, lead)
    expect(await work()).toEqual([{ kind: 'unprinted', person: clerk, interview: world.interview }])
    await world.run(recordPrint, place)
    expect(await work()).toEqual([])
  })

  it('asks nothing of the recused', async () => {
    const { action, applicant, lead } = world
    later(2)
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, lead)
    expect(await work()).toEqual([])
  })
})

describe('a signature record', () => {
  it('says no size, and one that does is read as before', async () => {
    await holdInterview(world)
    const { hash } = await submit(world)
    const file = { sha256: 'b'.repeat(64), bytes: 12_345 }
    const old = { ...signatureOf(hash), document: file, seal: file, sealSignature: file }
    expect(SheetSignature.parse(old).document).toEqual({ sha256: file.sha256 })
    const change = await world.run(recordSignature, { ...place, signature: old }, world.lead)
    expect(JSON.stringify(change.body)).not.toContain('12345')
  })
})

describe('what exists only here', () => {
  it('counts interviews, submitted sheets and changes beyond what was exchanged or backed up', async () => {
    const { action, lead } = world
    await holdInterview(world)
    await submit(world)
    const own = world.writer(lead).changes
    expect(onlyHere(own, new Map())).toEqual({ changes: own.length, interviews: 1, submittedSheets: 1 })
    const numbers = (prefix: string) =>
      own.filter(({ header }) => header.chain.startsWith(prefix)).map(({ header }) => header.number)
    const shared = [chainKey(actionChain(action), lead), Math.max(...numbers('action/'))] as const
    const kept = [chainKey(`private/${action}`, lead), Math.max(...numbers('private/'))] as const
    expect(onlyHere(own, new Map([shared]))).toMatchObject({ interviews: 1, submittedSheets: 0 })
    expect(onlyHere(own, new Map([shared, kept]))).toEqual({
      changes: 0,
      interviews: 0,
      submittedSheets: 0,
    })
  })
})

describe('what was not exchanged', () => {
  it('is counted for this laptop, and asked about for those that nothing came from', async () => {
    const { action, clerk, lead, records } = world
    const silent = await confirmLaptop(world, lead, 'z')
    const devices = await knownDevices(records, action)
    const here = { ...devices[0], device: clerk, person: clerk }
    const all = devices.flatMap((one) => [one, { ...one, ...here, device: clerk }])
    const exchanged = world.writer(clerk).changes.length - 2
    expect(unexchanged(action, world.changes, all, { device: clerk, exchanged }, world.now)).toEqual([
      { device: silent, person: lead, changes: undefined, last: undefined },
      { device: clerk, person: clerk, changes: 2, last: world.now },
    ])
  })
})
