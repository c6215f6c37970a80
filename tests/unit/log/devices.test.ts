import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { ok, unwrap } from '#shared/kernel/result'
import { checkChains } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import type { Command } from '#shared/log/command'
import { Records } from '#shared/log/records'
import { readChange } from '#shared/log/verify-change'
import { LogWriter } from '#shared/log/writer'
import { ACTION, DEVICES, PEOPLE } from './support/histories'
import { runs } from './support/runs'

vi.setConfig({ testTimeout: 120_000 })

const RoomInput = z.object({ field: z.string(), value: z.string() })
const setRoom: Command<z.infer<typeof RoomInput>> = {
  name: 'room.set',
  input: RoomInput,
  plan: (_records, { field, value }) =>
    Promise.resolve(ok({ chain: ACTION, patches: [{ record: 'room/1', field, value }] })),
}

/** A laptop: its changes as text on disk, and what they fold to. */
class Laptop {
  readonly disk = new Map<string, string>()
  readonly device: Id
  readonly person: Id
  wall = 1
  records = new Records()
  #writer: LogWriter
  #calls = 0

  constructor(device: Id, person: Id, salt: number) {
    this.device = device
    this.person = person
    this.#calls = salt * 1_000_000
    this.#writer = this.#newWriter()
  }

  #newWriter(): LogWriter {
    return new LogWriter(this.records, {
      device: this.device,
      person: this.person,
      now: () => ({ instant: '2026-11-23T15:00:00.000Z', ms: this.wall }),
      random: (length) => {
        this.#calls += 1
        const bytes = new Uint8Array(length)
        new DataView(bytes.buffer).setUint32(length - 4, this.#calls)
        return bytes
      },
    })
  }

  async edit(field: string, value: string): Promise<void> {
    const { hash, header, body } = unwrap(await this.#writer.run(setRoom, { field, value }))
    this.disk.set(hash, JSON.stringify({ header, body }))
  }

  take(hash: string, line: string): void {
    if (this.disk.has(hash)) return
    const read = unwrap(readChange(JSON.parse(line), hash))
    if (!('change' in read)) throw new Error('a newer change')
    this.disk.set(hash, line)
    this.records.apply(read.change)
  }

  /** The program was killed: all that is left is the disk, read in any order. */
  restart(): void {
    this.records = new Records()
    for (const [hash, line] of [...this.disk].reverse()) {
      const read = unwrap(readChange(JSON.parse(line), hash))
      if ('change' in read) this.records.apply(read.change)
    }
    this.#writer = this.#newWriter()
  }

  changes(): readonly NamedChange[] {
    return [...this.disk].flatMap(([hash, line]) => {
      const read = unwrap(readChange(JSON.parse(line), hash))
      return 'change' in read ? [read.change] : []
    })
  }
}

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      at: fc.nat(2),
      field: fc.constantFrom('x', 'y'),
      value: fc.constantFrom('p', 'q'),
    }),
    fc.record({ kind: fc.constant('send' as const), at: fc.nat(2), to: fc.nat(2), every: fc.boolean() }),
    fc.record({ kind: fc.constant('clock' as const), at: fc.nat(2), wall: fc.constantFrom(0, 1, 2, 4e12) }),
    fc.record({ kind: fc.constant('restart' as const), at: fc.nat(2) }),
  ),
  { minLength: 1, maxLength: 14 },
)

it('laptops that edit, exchange, lose power and have wrong clocks end with the same records, a copied one included', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (played) => {
      // The third is a copy of the second: one device id on two laptops.
      const laptops = [
        new Laptop(DEVICES[0], PEOPLE[0], 1),
        new Laptop(DEVICES[1], PEOPLE[1], 2),
        new Laptop(DEVICES[1], PEOPLE[1], 3),
      ]
      for (const step of played) {
        const laptop = laptops[step.at]
        if (laptop === undefined) continue
        if (step.kind === 'edit') await laptop.edit(step.field, step.value)
        if (step.kind === 'clock') laptop.wall = step.wall
        if (step.kind === 'restart') laptop.restart()
        if (step.kind === 'send') {
          const lines = [...laptop.disk]
          const sent = step.every ? lines : lines.filter((_, index) => index % 2 === 1)
          for (const [hash, line] of sent) laptops[step.to]?.take(hash, line)
        }
      }
      const all = new Map(laptops.flatMap(({ disk }) => [...disk]))
      for (const laptop of laptops) for (const [hash, line] of all) laptop.take(hash, line)
      const [first, ...others] = laptops.map(({ records }) =>
        canonicalJson(records.views().map(({ id, values, toResolve }) => ({ id, values, toResolve }))),
      )
      return others.every((view) => view === first)
    }),
    runs(500),
  )
})

it('two changes of a copied laptop under one number both fold, and are reported', async () => {
  const laptop = new Laptop(DEVICES[0], PEOPLE[0], 1)
  await laptop.edit('x', 'before')
  const copy = new Laptop(DEVICES[0], PEOPLE[0], 2)
  for (const [hash, line] of laptop.disk) copy.take(hash, line)
  await laptop.edit('x', 'here')
  await copy.edit('x', 'there')
  for (const [hash, line] of copy.disk) laptop.take(hash, line)
  expect(laptop.records.view('room/1')?.toResolve).toEqual(['x'])
  expect(checkChains(laptop.changes()).map(({ code }) => code)).toEqual(['chain.fork'])
})
