import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { historyOf } from '#shared/domain/records/history'
import { fieldLabel, kindLabel } from '#shared/domain/records/history-labels'
import { valueWords } from '#shared/domain/records/history-text'
import type { RecordNames } from '#shared/domain/records/record-names'
import { recordIds } from '#shared/domain/record-ids'
import { addMinutes } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { confirmLaptop } from './support/laptops'
import { holdInterview, submit } from './support/held-interview'
import { makeWorld, type World } from './support/world'

const NO_NAMES: RecordNames = { zone: 'UTC', of: new Map(), laptop: (device) => device }

let world: World
const edit = async (email: string, person = world.clerk) => {
  world.now = addMinutes(world.now, 1)
  const { action, applicant } = world
  return world.run(updateApplicant, { action, applicant, fields: { email } }, person)
}

beforeEach(async () => {
  world = await makeWorld()
})

describe('the history of a record', () => {
  it('says who changed what, when, from which laptop, and what it was before', async () => {
    const first = await edit('a@example.gov')
    const second = await edit('b@example.gov', world.lead)
    const record = recordIds.applicant(world.applicant)
    expect(historyOf(world.changes, { record, field: 'email' })).toMatchObject([
      { person: world.clerk, before: [], after: { value: 'a@example.gov' }, hash: first.hash },
      {
        person: world.lead,
        device: world.lead,
        number: 1,
        when: world.now,
        command: 'applicant.update',
        before: [{ value: 'a@example.gov' }],
        after: { value: 'b@example.gov' },
        hash: second.hash,
        counts: true,
      },
    ])
  })

  it('says what was erased and what is not on this laptop', async () => {
    const first = await edit('a@example.gov')
    const second = await edit('b@example.gov')
    const erased = { ...first, body: first.body.map(() => null) }
    expect(historyOf([erased, second], { field: 'email' })).toMatchObject([
      { after: { kind: 'erased' } },
      { before: [{ kind: 'erased' }], after: { kind: 'value' } },
    ])
    const [row] = historyOf([second], { field: 'email' })
    expect(row?.before).toEqual([{ kind: 'unknown' }])
    expect(valueWords({ kind: 'erased' }, NO_NAMES)).toBe(message('history.value.erased'))
  })

  it('is filtered by person, laptop and time', async () => {
    await edit('a@example.gov')
    const middle = world.now
    await edit('b@example.gov', world.lead)
    const record = recordIds.applicant(world.applicant)
    const emails = (filter: Parameters<typeof historyOf>[1]) =>
      historyOf(world.changes, { record, field: 'email', ...filter }).map(({ after }) =>
        valueWords(after, NO_NAMES),
      )
    expect(emails({ person: world.lead })).toEqual(['b@example.gov'])
    expect(emails({ device: world.clerk })).toEqual(['a@example.gov'])
    expect(emails({ to: middle })).toEqual(['a@example.gov'])
    expect(emails({ from: addMinutes(middle, 1) })).toEqual(['b@example.gov'])
  })

  it('is the same whatever order the changes came in, each once', async () => {
    await edit('a@example.gov')
    await edit('b@example.gov', world.lead)
    const all = [...world.changes]
    const expected = historyOf(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(historyOf([...order, ...order.slice(0, 1)])).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('has a name for every kind and field that there is', async () => {
    await confirmLaptop(world, world.lead, 'z')
    await holdInterview(world)
    await submit(world)
    const nameless = world.records
      .views()
      .flatMap((view) =>
        Object.keys(view.values).filter(
          (field) =>
            fieldLabel(view.id, field) === message('history.field.other', { field }) ||
            kindLabel(view.id) === message('history.kind.other'),
        ),
      )
    expect(nameless).toEqual([])
  })
})
