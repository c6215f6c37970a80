import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { cardText, SignedCard } from '#shared/contracts/bundle/card'
import { confirmDevice, renameDevice, retireDevice } from '#shared/domain/panel/commands/device-commands'
import { addPerson, deletePerson, updatePerson } from '#shared/domain/panel/commands/person-commands'
import { setRecovery } from '#shared/domain/panel/commands/set-recovery'
import { creatorOf, isHr } from '#shared/domain/panel/hr'
import {
  knownDevices,
  recipientsOf,
  recoveryOf,
  sealedRecipientsOf,
} from '#shared/domain/panel/known-devices'
import { cardFingerprint } from '#shared/domain/panel/laptop'
import { recordIds } from '#shared/domain/record-ids'
import { recordNames } from '#shared/domain/records/record-names'
import { addMinutes } from '#shared/kernel/time'
import { confirmLaptop, keysOf, recipientOf } from './support/laptops'
import { makeWorld, profile, type World } from './support/world'

function value(ms: number, actor: string, of: string) {
  return { change: String(ms).repeat(64), clock: [ms, 0] as const, device: actor, actor, value: of }
}

let world: World
const later = (minutes: number) => {
  world.now = addMinutes(world.now, minutes)
}

beforeEach(async () => {
  world = await makeWorld()
})

describe('who is HR', () => {
  it('is who started the action, and who has the duty', async () => {
    const { action, clerk, lead, records } = world
    expect(await isHr(records, action, clerk)).toBe(true)
    expect(await isHr(records, action, lead)).toBe(false)
    await world.run(updatePerson, { action, person: clerk, fields: { duties: ['sme'] } })
    expect(await isHr(records, action, clerk)).toBe(true)
    await world.run(updatePerson, { action, person: lead, fields: { duties: ['hr-specialist'] } })
    expect(await isHr(records, action, lead)).toBe(true)
    await world.run(deletePerson, { action, person: lead })
    expect(await isHr(records, action, lead)).toBe(false)
  })

  it('is not changed by somebody who writes themselves down as who started it', async () => {
    const { action, clerk, lead } = world
    const state = {
      id: recordIds.action(action),
      fields: {
        title: { values: [value(5, clerk, 'T')], awaited: [] },
        creator: { values: [value(9, clerk, lead)], awaited: [] },
        zone: { values: [value(3, clerk, 'UTC')], awaited: [] },
      },
    }
    expect(creatorOf({ id: state.id, kind: 'action', values: {}, toResolve: [], state })).toBe(clerk)
  })

  it('gives the duty to nobody who is not given it by HR', async () => {
    const { action, lead } = world
    const duties = ['sme' as const, 'hr-specialist' as const]
    expect(await world.refusal(updatePerson, { action, person: lead, fields: { duties } }, lead)).toBe(
      'person.duty-needs-hr',
    )
    const person = world.newId()
    expect(await world.refusal(addPerson, { action, person, name: 'Own Friend', duties }, lead)).toBe(
      'person.duty-needs-hr',
    )
    await world.run(addPerson, { action, person, name: 'An SME', duties: ['sme'] }, lead)
    await world.run(updatePerson, { action, person, fields: { title: 'Ranger' } }, lead)
  })
})

describe('a laptop', () => {
  it('is known once HR confirmed it, and everything is encrypted to it', async () => {
    const { action, clerk, lead, records } = world
    const own = await confirmLaptop(world, clerk, 'q')
    const device = await confirmLaptop(world, lead, 'z')
    expect((await knownDevices(records, action)).map((one) => one.device)).toEqual([own, device].sort())
    expect(await recipientsOf(records, action)).toEqual([recipientOf('q'), recipientOf('z')])
    const input = { action, device: world.newId(), person: lead, name: 'Mine', keys: keysOf('x') }
    expect(await world.refusal(confirmDevice, input, lead)).toBe('action.not-hr')
    expect(await world.refusal(confirmDevice, { ...input, person: world.newId() })).toBe('record.not-found')
  })

  it('is told apart from another of its name by the beginning of its id, and named alone otherwise', async () => {
    const { action, clerk, lead, records } = world
    const [own, other] = [await confirmLaptop(world, clerk, 'q'), await confirmLaptop(world, lead, 'z')]
    await world.run(renameDevice, { action, device: own, name: 'Laptop 7' })
    await world.run(renameDevice, { action, device: other, name: 'Loan laptop' })
    expect((await recordNames(records, action)).laptop(own)).toBe('Laptop 7')
    await world.run(renameDevice, { action, device: other, name: 'Laptop 7' })
    const names = await recordNames(records, action)
    expect([names.laptop(own), names.laptop(other)]).toEqual([
      `Laptop 7 (${own.slice(0, 8)})`,
      `Laptop 7 (${other.slice(0, 8)})`,
    ])
  })

  it('is not known by a word that HR never gave', async () => {
    const { action, clerk, lead, records } = world
    await world.run(updatePerson, { action, person: lead, fields: { duties: ['hr-specialist'] } })
    const device = world.newId()
    const name = 'Of the lead'
    await world.run(confirmDevice, { action, device, person: lead, name, keys: keysOf('x') }, lead)
    expect(await knownDevices(records, action)).toHaveLength(1)
    await world.run(updatePerson, { action, person: lead, fields: { duties: ['sme'] } }, clerk)
    expect(await knownDevices(records, action)).toEqual([])
  })

  it('stays retired, whoever of HR confirmed it, and comes back under a new id only', async () => {
    const { action, lead, records } = world
    const device = await confirmLaptop(world, lead, 'z')
    const second = world.newId()
    await world.run(addPerson, { action, person: second, name: 'Second', duties: ['hr-specialist'] })
    later(1)
    await world.run(retireDevice, { action, device, reason: 'Lost', lastNumber: 4 }, second)
    expect(await knownDevices(records, action)).toMatchObject([
      { device, person: lead, retired: { reason: 'Lost', lastNumber: 4 } },
    ])
    expect(await recipientsOf(records, action)).toEqual([])
    const again = { action, device, person: lead, name: 'Z', keys: keysOf('z') }
    expect(await world.refusal(confirmDevice, again)).toBe('device.retired')
    expect(await world.refusal(renameDevice, { action, device, name: 'Z' })).toBe('device.retired')
    await world.run(confirmDevice, { ...again, device: world.newId() })
  })

  it('never shares its signing key with another person, and never changes its keys', async () => {
    const { action, clerk, lead } = world
    const device = await confirmLaptop(world, lead, 'z')
    const shared = { ...keysOf('x'), signing: keysOf('z').signing }
    const input = { action, device: world.newId(), person: clerk, name: 'X', keys: shared }
    expect(await world.refusal(confirmDevice, input)).toBe('device.signing-key-of-another')
    await world.run(confirmDevice, { ...input, person: lead })
    const changed = { ...input, device, person: lead, keys: keysOf('y') }
    expect(await world.refusal(confirmDevice, changed)).toBe('device.keys-changed')
  })

  it('has the name that HR gave it last', async () => {
    const { action, lead, records } = world
    const device = await confirmLaptop(world, lead, 'z')
    later(1)
    await world.run(renameDevice, { action, device, name: 'Field laptop 7' })
    expect(await knownDevices(records, action)).toMatchObject([{ device, name: 'Field laptop 7' }])
    const unknown = { action, device: world.newId(), name: 'X' }
    expect(await world.refusal(renameDevice, unknown)).toBe('device.unknown')
  })

  it('of somebody who takes part no more is given nothing', async () => {
    const { action, lead, records } = world
    await confirmLaptop(world, lead, 'z')
    await world.run(deletePerson, { action, person: lead })
    expect(await recipientsOf(records, action)).toEqual([])
  })
})

describe('what is sealed', () => {
  it('goes to its author, to HR and to the recovery key, and to no other rater', async () => {
    const { action, clerk, lead, records } = world
    const rater = await world.addSme('Noor Haddad')
    await confirmLaptop(world, clerk, 'q')
    await confirmLaptop(world, lead, 'z')
    await confirmLaptop(world, rater, 'x')
    const recovery = { action, recipient: recipientOf('8'), name: 'Agency safe' }
    expect(await world.refusal(setRecovery, recovery, lead)).toBe('action.not-hr')
    await world.run(setRecovery, recovery)
    expect(await recoveryOf(records, action)).toMatchObject({ name: 'Agency safe' })
    expect(await sealedRecipientsOf(records, action, lead)).toEqual(
      [recipientOf('q'), recipientOf('z'), recipientOf('8')].sort(),
    )
  })
})

describe('the fingerprint of a card', () => {
  const letter = fc.constantFrom('q', 'z', 'x')
  const keys = fc.tuple(letter, letter, letter).map(([a, b, c]) => ({
    certificate: keysOf(a).certificate,
    signing: keysOf(b).signing,
    recipient: recipientOf(c),
  }))

  it('is eight groups of five digits, the same for the same keys and for no others', () => {
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        expect(cardFingerprint(one)).toMatch(/^\d{5}( \d{5}){7}$/)
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(cardFingerprint(one) === cardFingerprint(other)).toBe(same)
      }),
    )
  })

  it('is of the card that was read, whatever order its keys stand in', () => {
    const card = {
      v: 1 as const,
      kind: 'evenhand-card' as const,
      device: '1'.repeat(32),
      name: 'Laptop',
      person: '2'.repeat(32),
      profile,
      ...keysOf('q'),
    }
    const text = `{"signature":"QUJD","card":${cardText(card)}}`
    const read = SignedCard.parse(JSON.parse(text))
    expect(cardFingerprint(read.card)).toBe(cardFingerprint(card))
  })
})
