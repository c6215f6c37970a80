import { beforeEach, describe, expect, it } from 'vitest'
import {
  closeAction,
  holdAction,
  releaseHold,
  setKeepUntil,
} from '#shared/domain/records/commands/retention-commands'
import { dueForRemoval, isClosed, isOnHold } from '#shared/domain/records/retention'
import { recordIds } from '#shared/domain/record-ids'
import { unwrap } from '#shared/kernel/result'
import { ApartLaptop, merged } from './support/two-laptops'
import { makeWorld, type World } from './support/world'

let world: World
const closing = () => ({
  action: world.action,
  archive: 'a'.repeat(64),
  keptAt: 'Vault 3',
  certificate: 'c'.repeat(64),
  reason: 'The position was filled.',
  heads: {},
})
const today = '2026-11-23'

beforeEach(async () => {
  world = await makeWorld()
})

describe('how long a hiring action is kept', () => {
  it('is said by HR, and it is due the day after', async () => {
    const { action, lead, records } = world
    const input = { action, keepUntil: '2026-11-22' }
    expect(await world.refusal(setKeepUntil, input, lead)).toBe('action.not-hr')
    await world.run(setKeepUntil, input)
    expect(await dueForRemoval(records, '2026-11-22')).toEqual([])
    expect(await dueForRemoval(records, today)).toEqual([
      { action, title: 'Data Specialist', keepUntil: '2026-11-22' },
    ])
    await world.run(setKeepUntil, { action, keepUntil: null })
    expect(await dueForRemoval(records, today)).toEqual([])
  })

  it('is stopped by a legal hold', async () => {
    const { action, records } = world
    await world.run(setKeepUntil, { action, keepUntil: '2026-01-01' })
    await world.run(holdAction, { action, reason: 'Appeal 12' })
    expect(await dueForRemoval(records, today)).toEqual([])
    expect(await world.refusal(closeAction, closing())).toBe('action.legal-hold')
    await world.run(releaseHold, { action })
    expect(await world.refusal(releaseHold, { action })).toBe('action.not-on-hold')
    await world.run(closeAction, closing())
    expect(await dueForRemoval(records, today)).toEqual([])
  })

  it('is on hold as long as anybody who did not know of the release holds it', async () => {
    const { action, clerk } = world
    await world.run(holdAction, { action, reason: 'Appeal 12' })
    const other = new ApartLaptop(world, world.changes, clerk)
    await world.run(releaseHold, { action })
    unwrap(await other.writer.run(holdAction, { action, reason: 'Appeal 13' }))
    const view = merged(world.changes, other.writer.changes).view(recordIds.action(action))
    expect(view && isOnHold(view)).toBe(true)
  })

  it('is closed once, by HR, when the last day is over', async () => {
    const { action, lead, records } = world
    await world.run(setKeepUntil, { action, keepUntil: today })
    expect(await world.refusal(closeAction, closing())).toBe('action.keep-not-over')
    world.now = '2026-11-24T05:00:00.000Z'
    expect(await world.refusal(closeAction, closing(), lead)).toBe('action.not-hr')
    await world.run(closeAction, closing())
    const view = records.view(recordIds.action(action))
    expect(view && isClosed(view)).toBe(true)
    expect(await world.refusal(setKeepUntil, { action, keepUntil: null })).toBe('action.closed')
    expect(await world.refusal(closeAction, closing())).toBe('action.closed')
    await world.run(holdAction, { action, reason: 'An appeal came in late' })
    const held = records.view(recordIds.action(action))
    expect(held && isOnHold(held)).toBe(true)
  })
})
