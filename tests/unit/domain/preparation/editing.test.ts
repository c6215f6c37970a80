import { describe, expect, it } from 'vitest'
import { array, assert, integer, nat, property, record as recordArbitrary } from 'fast-check'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { draftText, valueOfDraft } from '#shared/domain/preparation/editing/fields'
import { inOrder, moveTo, orderAtEnd, type Ordered } from '#shared/domain/preparation/editing/order'
import { takeBack } from '#shared/domain/preparation/editing/take-back'
import { recordIds } from '#shared/domain/record-ids'
import type { PatchDraft } from '#shared/log/command'
import { makeWorld, type World } from '../support/world'

const edit = (world: World, edits: readonly PatchDraft[]) =>
  world.run(editPreparation, { action: world.action, edits: [...edits] })

describe('what is edited in preparation', () => {
  it('is set field by field, and a new record comes with its first field', async () => {
    const world = await makeWorld()
    const task = recordIds.task(world.newId())
    await edit(world, [
      { record: task, field: 'text', value: 'Writes plans.' },
      { record: task, field: 'order', value: 2 },
    ])
    expect(world.records.view(task)?.values).toEqual({ text: 'Writes plans.', order: 2 })
  })

  it('is refused where the record is not there, the field is none of it, or the value does not fit', async () => {
    const world = await makeWorld()
    const refusal = (record: string, field: string, value: PatchDraft['value']) =>
      world.refusal(editPreparation, { action: world.action, edits: [{ record, field, value }] })
    expect(await refusal(recordIds.task(world.newId()), 'order', 1)).toBe('record.not-found')
    expect(await refusal(recordIds.action(world.newId()), 'title', 'x')).toBe('record.not-found')
    expect(await refusal(recordIds.guide(world.newId()), 'content', 'x')).toBe('preparation.not-edited')
    expect(await refusal(recordIds.action(world.action), 'legalHold', null)).toBe('preparation.not-edited')
    expect(await refusal(recordIds.action(world.action), 'zone', 'Mars')).toBe('preparation.does-not-fit')
  })

  it('is taken back by the same command: values come back, what was made is deleted', async () => {
    const world = await makeWorld()
    const [first] = world.competencies()
    const old = recordIds.competency(first?.id ?? '')
    const made = recordIds.task(world.newId())
    const edits = [
      { record: old, field: 'name', value: 'Judgement' },
      { record: made, field: 'text', value: 'Reads maps.' },
    ]
    const back = await takeBack(world.records, edits, () => undefined)
    await edit(world, edits)
    await edit(world, back)
    expect(world.records.view(old)?.values['name']).toBe('Analysis')
    expect(world.records.view(made)?.values['deleted']).toBe(true)
  })

  it('survives as a draft, texts as they are and all else as JSON', () => {
    const record = recordIds.competency('0'.repeat(32))
    for (const [field, value] of [
      ['name', '"quoted" and {braces}'],
      ['levels', [{ id: 'meets', name: 'Meets', description: 'Plans alone.' }]],
      ['order', 1.5],
    ] as const) {
      expect(valueOfDraft(record, field, draftText(value))).toEqual(value)
    }
    expect(valueOfDraft(record, 'levels', 'half of it [')).toBeUndefined()
    expect(valueOfDraft(recordIds.guide('0'.repeat(32)), 'content', '{}')).toBeUndefined()
  })
})

describe('putting things in order', () => {
  it('brings an item to the place that was meant, and leaves the others as they stood', () => {
    const move = recordArbitrary({ from: nat(9), to: nat(9) })
    assert(
      property(integer({ min: 1, max: 10 }), array(move, { maxLength: 120 }), (size, moves) => {
        let items: readonly Ordered[] = Array.from({ length: size }, (_, at) => ({
          id: `i${at}`,
          order: at + 1,
        }))
        let expected = items.map(({ id }) => id)
        for (const { from, to } of moves) {
          const id = expected[from % size] ?? ''
          const target = to % size
          const set = new Map(moveTo(items, id, target).map((each) => [each.id, each.order]))
          items = items.map((item) => ({ ...item, order: set.get(item.id) ?? item.order }))
          expected = expected.filter((each) => each !== id)
          expected.splice(target, 0, id)
          expect(inOrder(items).map((item) => item.id)).toEqual(expected)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('sets one number only, so that two people who move two items merge', () => {
    const items = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, order: at + 1 }))
    expect(moveTo(items, 'd', 1)).toEqual([{ id: 'd', order: 1.5 }])
    expect(moveTo(items, 'a', 0)).toEqual([])
    expect(orderAtEnd(items)).toBe(5)
  })
})
