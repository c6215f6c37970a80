import * as fc from 'fast-check'
import type { Json } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { stampChange, type Head } from '#shared/log/chain'
import type { NamedChange, RecordId } from '#shared/log/change'
import type { HybridTime } from '#shared/log/hybrid-clock'
import { shownByDefinition } from './definition'

// Tiny domains on purpose: with a wide one, wrong folds pass thousands of runs.

export const PEOPLE = ['a'.repeat(32), 'b'.repeat(32)] as const
export const DEVICES = ['1'.repeat(32), '2'.repeat(32), '3'.repeat(32)] as const
export const ACTION = `action/${'c'.repeat(32)}`

/** An open record, and one that only the first person may write. */
export const RECORDS: readonly RecordId[] = ['room/1', `sheet/1/@${PEOPLE[0]}`]
const FIELDS = ['x', 'y']

/** One change of a history: who makes it, what they had seen, what they write, and what their clock said. */
interface Step {
  readonly device: string
  readonly person: string
  /** By position: whether an earlier change had arrived. */
  readonly seen: readonly boolean[]
  readonly clock: HybridTime
  readonly patches: readonly { readonly record: RecordId; readonly field: string; readonly value: Json }[]
  /** Made by a copy of the device: under the number that its last change has. */
  readonly cloned: boolean
}

const patch = fc.record({
  record: fc.constantFrom(...RECORDS),
  field: fc.constantFrom(...FIELDS),
  value: fc.constantFrom<Json>('p', 'q', null),
})

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.constantFrom(...DEVICES),
  person: fc.constantFrom(...PEOPLE),
  seen: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  // Stopped at 1970, going back, years ahead.
  clock: fc.tuple(fc.constantFrom(0, 1, 2, 4_000_000_000_000), fc.constantFrom(0, 1)),
  patches: fc.array(patch, { minLength: 1, maxLength: 2 }),
  cloned: fc.boolean(),
})

/** Changes as laptops make them that saw any part of what was there before, cloned ones and wrong clocks included. */
export const histories: fc.Arbitrary<readonly NamedChange[]> = fc
  .array(step, { minLength: 1, maxLength: 6 })
  .map(buildHistory)

/** A history and the same changes in another order. */
export const reordered = histories.chain((changes) =>
  fc.tuple(
    fc.constant(changes),
    fc.shuffledSubarray([...changes], { minLength: changes.length, maxLength: changes.length }),
  ),
)

function buildHistory(steps: readonly Step[]): readonly NamedChange[] {
  const changes: NamedChange[] = []
  const heads = new Map<string, { readonly head: Head | undefined; readonly next: Head }>()
  for (const [index, { device, person, seen, clock, patches, cloned }] of steps.entries()) {
    const known = changes.filter((_, position) => seen[position] === true)
    const last = heads.get(device)
    const head = cloned ? last?.head : last?.next
    const change = stampChange(
      {
        chain: ACTION,
        device,
        actor: person,
        clock,
        head,
        command: { id: counted(index), name: 'room.set' },
      },
      patches.map(({ record, field, value }) => ({
        record,
        field,
        value,
        over: overOfKnown(known, record, field),
      })),
      (length) => new Uint8Array(length).fill(index + 1),
    )
    changes.push(change)
    heads.set(device, { head, next: { number: change.header.number, hash: change.hash } })
  }
  return changes
}

function overOfKnown(known: readonly NamedChange[], record: RecordId, field: string): readonly Hash[] {
  return shownByDefinition(known)[`${record} ${field}`]?.map(({ change }) => change) ?? []
}

function counted(index: number): string {
  return String(index).padStart(32, '0')
}

/**
 * Changes that no laptop of ours would make, but whose shape is valid: they name as replaced what comes later,
 * themselves, or nothing that exists; values are missing.
 */
export const forgedHistories: fc.Arbitrary<readonly NamedChange[]> = fc
  .array(fc.tuple(step, fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((entries) =>
    entries.map(([{ device, person, clock, patches }, over, erased], index) => ({
      hash: forgedHash(index),
      header: {
        format: 1 as const,
        chain: ACTION,
        device,
        actor: person,
        number: 1,
        previous: null,
        clock: [...clock],
        command: { id: counted(index), name: 'room.set' },
        patches: patches.map(({ record, field }) => ({
          record,
          field,
          over: [...new Set(over.map(forgedHash))].sort(),
          value: forgedHash(9),
        })),
      },
      body: erased
        ? []
        : patches.map(({ value }) => ({ salt: '0'.repeat(32), value: value as string | null })),
    })),
  )

function forgedHash(index: number): Hash {
  return String(index).repeat(64)
}
