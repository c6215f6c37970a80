import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { fail, ok, unwrap } from '#shared/kernel/result'
import type { Command, PatchDraft } from '#shared/log/command'
import { conflictsOf } from '#shared/log/conflicts'
import { readAs } from '#shared/log/read-as'
import { authorOf, kindOf, mayPatch, partsOf } from '#shared/log/record-id'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { ACTION, DEVICES, PEOPLE } from './support/histories'

const Input = z.object({ patches: z.array(z.custom<PatchDraft>()).min(1) })
const write: Command<z.infer<typeof Input>> = {
  name: 'room.write',
  input: Input,
  plan: (_records, { patches }) => Promise.resolve(ok({ chain: ACTION, patches })),
}
const refuse: Command<Record<string, never>> = {
  name: 'room.refuse',
  input: z.object({}),
  plan: () => Promise.resolve(fail(new AppError('room.refused'))),
}

function writerFor(records: Records, index: 0 | 1): LogWriter {
  let calls = index * 1000
  return new LogWriter(records, {
    device: DEVICES[index],
    person: PEOPLE[index],
    now: () => ({ instant: '2026-11-23T15:00:00.000Z', ms: 5 }),
    random: (length) => {
      calls += 1
      return new Uint8Array(length).fill(calls % 251)
    },
  })
}
const set = (field: string, value: string): PatchDraft => ({ record: 'room/1', field, value })

const meet = async (left: string, right: string) => {
  const [here, there] = [new Records(), new Records()]
  const mine = unwrap(await writerFor(here, 0).run(write, { patches: [set('x', left)] }))
  const theirs = unwrap(await writerFor(there, 1).run(write, { patches: [set('x', right)] }))
  return new Records().applyAll([mine, theirs]).view('room/1')
}

const Shape = z.object({
  name: z.string(),
  size: z.number().default(1),
  note: z.record(z.string(), z.string()).default({}),
})
const viewWith = async (values: Record<string, string | number>) => {
  const records = new Records()
  const patches = Object.entries(values).map(([field, value]) => ({ record: 'room/1', field, value }))
  unwrap(await writerFor(records, 0).run(write, { patches }))
  const view = records.view('room/1')
  if (view === undefined) throw new Error('nothing was written')
  return view
}

describe('a command', () => {
  it('writes one change whose values replace what shows', async () => {
    const records = new Records()
    const writer = writerFor(records, 0)
    const first = unwrap(await writer.run(write, { patches: [set('x', 'p')] }))
    const second = unwrap(await writer.run(write, { patches: [set('x', 'q')] }))
    expect(second.header.patches[0]?.over).toEqual([first.hash])
    expect(records.view('room/1')).toMatchObject({ values: { x: 'q' }, toResolve: [] })
  })

  it('with the `over` of a draft leaves standing what came while it was typed', async () => {
    const records = new Records()
    const writer = writerFor(records, 0)
    const began = unwrap(await writer.run(write, { patches: [set('x', 'began with')] }))
    unwrap(await writer.run(write, { patches: [set('x', 'came meanwhile')] }))
    unwrap(await writer.run(write, { patches: [{ ...set('x', 'typed'), over: [began.hash] }] }))
    const view = records.view('room/1')
    expect(view?.toResolve).toEqual(['x'])
    expect(view && conflictsOf(view)[0]?.values.map(({ value }) => value)).toEqual([
      'typed',
      'came meanwhile',
    ])
  })

  it('that refuses or is given something else writes nothing', async () => {
    const records = new Records()
    const writer = writerFor(records, 0)
    expect(await writer.run(refuse, {})).toMatchObject({ ok: false, error: { code: 'room.refused' } })
    expect(await writer.run(write, { patches: [] })).toMatchObject({
      ok: false,
      error: { code: 'command.invalid-input' },
    })
    expect(writer.changes).toEqual([])
    expect(records.views()).toEqual([])
  })
})

describe('two people who wrote without seeing each other', () => {
  it('have a conflict to resolve', async () => {
    const view = await meet('p', 'q')
    expect(view && conflictsOf(view)).toMatchObject([
      { field: 'x', values: [{ value: 'q' }, { value: 'p' }] },
    ])
  })

  it('have none when they wrote the same', async () => {
    const view = await meet('p', 'p')
    expect(view?.toResolve).toEqual(['x'])
    expect(view && conflictsOf(view)).toEqual([])
  })
})

describe('reading a record in a shape', () => {
  it('gathers fields named `group/key` under the group', async () => {
    const view = await viewWith({ name: 'A', 'note/one': 'x', 'note/two': 'y' })
    expect(readAs(Shape, view)).toEqual({ name: 'A', size: 1, note: { one: 'x', two: 'y' } })
  })

  it('leaves out a value that does not fit, and keeps the rest', async () => {
    const view = await viewWith({ name: 'A', size: 'large', 'note/one': 1, 'note/two': 'y', later: 'z' })
    expect(readAs(Shape, view)).toEqual({ name: 'A', size: 1, note: { two: 'y' } })
  })

  it('gives nothing where it cannot do without what is missing', async () => {
    expect(readAs(Shape, await viewWith({ size: 2 }))).toBeUndefined()
  })
})

describe('the id of a record', () => {
  it('tells its kind, its parts and its only author', () => {
    const record = `sheet/1/@${PEOPLE[0]}`
    expect([kindOf(record), partsOf(record), authorOf(record)]).toEqual([
      'sheet',
      ['1', PEOPLE[0]],
      PEOPLE[0],
    ])
    expect([mayPatch(record, PEOPLE[0]), mayPatch(record, PEOPLE[1])]).toEqual([true, false])
    expect(mayPatch('room/1', PEOPLE[1])).toBe(true)
  })
})
