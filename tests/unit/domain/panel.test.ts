import { beforeEach, describe, expect, it } from 'vitest'
import { isRater } from '#shared/domain/panel/duties'
import {
  addPerson,
  deletePerson,
  restorePerson,
  updatePerson,
} from '#shared/domain/panel/commands/person-commands'
import { declareRecusal, withdrawRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { recusedFrom } from '#shared/domain/panel/recusals'
import { recordIds } from '#shared/domain/record-ids'
import { makeWorld, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
const recuse = () => ({ action: world.action, applicant: world.applicant, reason: 'Cousins', decidedBy: '' })

describe('people of a hiring action', () => {
  it('are added, changed, taken off and brought back', async () => {
    const person = await world.addSme('Noor Haddad')
    const record = recordIds.person(world.action, person)
    await world.run(updatePerson, { action: world.action, person, fields: { email: 'noor@example.gov' } })
    expect(world.records.view(record)?.values).toMatchObject({
      name: 'Noor Haddad',
      email: 'noor@example.gov',
    })
    await world.run(deletePerson, { action: world.action, person })
    expect(world.records.view(record)?.values['deleted']).toBe(true)
    await world.run(restorePerson, { action: world.action, person })
    expect(world.records.view(record)?.values['deleted']).toBe(false)
  })

  it('cannot be added twice nor changed before they are there', async () => {
    const { action, lead } = world
    expect(await world.refusal(addPerson, { action, person: lead, name: 'Lena' })).toBe('record.exists')
    const person = world.newId()
    expect(await world.refusal(updatePerson, { action, person, fields: {} })).toBe('record.not-found')
    expect(await world.refusal(deletePerson, { action, person })).toBe('record.not-found')
  })

  it('are another record in another hiring action, though they are the same person', () => {
    expect(recordIds.person('a', world.lead)).not.toBe(recordIds.person('b', world.lead))
  })
})

describe('a recusal', () => {
  it('is one’s own: it names the person who runs the command', async () => {
    await world.run(declareRecusal, recuse(), world.lead)
    expect(world.records.view(recordIds.recusal(world.applicant, world.lead))?.values).toMatchObject({
      reason: 'Cousins',
      at: world.now,
    })
    expect([...(await recusedFrom(world.records, world.applicant))]).toEqual([world.lead])
  })

  it('can be taken back by whoever declared it', async () => {
    await world.run(declareRecusal, recuse(), world.lead)
    const input = { action: world.action, applicant: world.applicant }
    expect(await world.refusal(withdrawRecusal, input, world.clerk)).toBe('record.not-found')
    await world.run(withdrawRecusal, input, world.lead)
    expect((await recusedFrom(world.records, world.applicant)).size).toBe(0)
  })

  it('needs an applicant who is there', async () => {
    expect(await world.refusal(declareRecusal, { ...recuse(), applicant: world.newId() }, world.lead)).toBe(
      'record.not-found',
    )
  })
})

describe('the roles on a panel', () => {
  it('rate or do not', () => {
    expect((['lead', 'note-taker', 'rater', 'observer', 'trainee'] as const).filter(isRater)).toEqual([
      'lead',
      'note-taker',
      'rater',
    ])
  })
})
