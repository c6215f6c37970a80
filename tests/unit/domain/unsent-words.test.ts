import { expect, test } from 'vitest'
import { findRecord } from '#shared/domain/find-record'
import { privateChain, recordIds } from '#shared/domain/record-ids'
import { clearUnsent, Unsent, writeUnsent } from '#shared/domain/scoring/unsent/unsent-words'
import { makeWorld } from './support/world'

const FORM = ['decision', 'a', 'none']

test('what somebody types into a form is kept for nobody but them, and emptied once it was handed in', async () => {
  const world = await makeWorld()
  const { action, clerk, lead, records } = world
  const place = { action, form: FORM }
  const written = await world.run(writeUnsent, { ...place, name: 'reason', text: 'By the ru' })
  await world.run(writeUnsent, { ...place, name: 'override', text: 'On paper.' })
  await world.run(writeUnsent, { ...place, name: 'reason', text: 'Hers.' }, lead)
  expect(written.header.chain).toBe(privateChain(action))
  const own = async (person: string) =>
    (await findRecord(records, Unsent, recordIds.unsent(FORM, person)))?.words
  expect(await own(clerk)).toEqual({ reason: 'By the ru', override: 'On paper.' })
  await world.run(clearUnsent, { ...place, names: ['reason', 'override'] })
  expect(await own(clerk)).toEqual({ reason: '', override: '' })
  expect(await own(lead)).toEqual({ reason: 'Hers.' })
})

test('two forms of one person do not meet', async () => {
  const world = await makeWorld()
  const { action, clerk, records } = world
  await world.run(writeUnsent, { action, form: ['return', 'a', 'b'], name: 'reasons', text: 'Question 2.' })
  await world.run(writeUnsent, { action, form: ['return', 'a', 'c'], name: 'reasons', text: 'Question 3.' })
  const first = await findRecord(records, Unsent, recordIds.unsent(['return', 'a', 'b'], clerk))
  expect(first?.words).toEqual({ reasons: 'Question 2.' })
})
