import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { unwrap } from '#shared/kernel/result'
import { Change, hashOfHeader, type NamedChange } from '#shared/log/change'
import { readChange } from '#shared/log/verify-change'
import { histories } from './support/histories'
import { runs } from './support/runs'

// The long mode tries everything ten times as often.
vi.setConfig({ testTimeout: 120_000 })

const stored = ({ header, body }: NamedChange) => JSON.parse(JSON.stringify({ header, body })) as unknown
const codeOf = (raw: unknown, expected?: string) => {
  const read = readChange(raw, expected)
  return read.ok ? 'read' : read.error.code
}
const sample = (): NamedChange => {
  const change = fc.sample(histories, { numRuns: 1, seed: 7 })[0]?.[0]
  if (change === undefined) throw new Error('no history')
  return change
}
const parsed = () => Change.parse(stored(sample()))

describe('a change that was stored', () => {
  it('is read as it was stamped, under the same name', () => {
    fc.assert(
      fc.property(histories, (changes) =>
        changes.every((change) => {
          const read = unwrap(readChange(stored(change), change.hash))
          return 'change' in read && JSON.stringify(read.change) === JSON.stringify(change)
        }),
      ),
      runs(500),
    )
  })

  it('is read whatever order its keys stand in', () => {
    const { hash, header, body } = sample()
    const turned = { body, header: Object.fromEntries(Object.entries(header).reverse()) }
    expect(codeOf(turned, hash)).toBe('read')
  })

  it('is noticed when a value was altered, though the header is whole', () => {
    const { header, body } = parsed()
    const altered = body.map((entry) => entry && { salt: entry.salt, value: 'forged' })
    expect(codeOf({ header, body: altered })).toBe('change.altered')
    expect(codeOf({ header, body: [] })).toBe('change.altered')
    const salted = body.map((entry) => entry && { salt: '0'.repeat(32), value: entry.value })
    expect(codeOf({ header, body: salted })).toBe('change.altered')
  })

  it('has another name when its header was altered in any place', () => {
    const { hash } = sample()
    const { header, body } = parsed()
    const forgeries = [
      { ...header, number: header.number + 1 },
      { ...header, actor: '9'.repeat(32) },
      { ...header, clock: [9, 9] },
      { ...header, previous: '9'.repeat(64) },
      { ...header, command: { ...header.command, name: 'room.unset' } },
    ]
    for (const forged of forgeries) expect(codeOf({ header: forged, body }, hash)).toBe('change.altered')
    expect(hashOfHeader(header)).toBe(hash)
  })

  it('is still whole when a value was erased: the header keeps its hash', () => {
    const { hash } = sample()
    const { header, body } = parsed()
    expect(codeOf({ header, body: body.map(() => null) }, hash)).toBe('read')
  })

  it('is refused when it has not the shape of a change', () => {
    const { header, body } = parsed()
    expect(codeOf(null)).toBe('change.unreadable')
    expect(codeOf({ header })).toBe('change.unreadable')
    expect(codeOf({ header, body, more: 1 })).toBe('change.unreadable')
    expect(codeOf({ header: { ...header, more: 1 }, body })).toBe('change.unreadable')
    expect(codeOf({ header: { ...header, number: 0 }, body })).toBe('change.unreadable')
    expect(codeOf({ header: { ...header, chain: 'action/../workspace' }, body })).toBe('change.unreadable')
  })

  it('is kept apart, as it came, when a newer version wrote it', () => {
    const raw = { header: { format: 2, anything: true }, body: 'unknown' }
    expect(unwrap(readChange(raw))).toEqual({ newer: { format: 2, raw } })
    expect(codeOf({ header: { format: 0 }, body: [] })).toBe('change.unreadable')
  })
})
