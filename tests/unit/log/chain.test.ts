import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { actionOfChain, chainKey, checkChains, stampChange, type Head } from '#shared/log/chain'
import { Change, type NamedChange } from '#shared/log/change'
import { ACTION, DEVICES, histories, PEOPLE } from './support/histories'
import { runs } from './support/runs'

// The long mode tries everything ten times as often.
vi.setConfig({ testTimeout: 120_000 })

const DEVICE = DEVICES[0]

function link(head: Head | undefined, value: string, device: string = DEVICE): NamedChange {
  return stampChange(
    {
      chain: ACTION,
      device,
      actor: PEOPLE[0],
      clock: [1, 0],
      head,
      command: { id: '0'.repeat(32), name: 'room.set' },
    },
    [{ record: 'room/1', field: 'x', over: ['f'.repeat(64), 'a'.repeat(64), 'f'.repeat(64)], value }],
    (length) => new Uint8Array(length).fill(7),
  )
}
const headOf = ({ hash, header }: NamedChange): Head => ({ number: header.number, hash })

const first = link(undefined, 'one')
const second = link(headOf(first), 'two')
const third = link(headOf(second), 'three')
const copied = link(headOf(first), 'two, on a copy of the laptop')
const codes = (changes: readonly NamedChange[]) =>
  checkChains(changes).map(({ code, number }) => `${code} ${number}`)

describe('a stamped change', () => {
  it('is numbered, names the one before, and has the shape of a change', () => {
    expect([first, second, third].map(({ header }) => [header.number, header.previous])).toEqual([
      [1, null],
      [2, first.hash],
      [3, second.hash],
    ])
    const { header, body } = second
    expect(Change.parse({ header, body })).toEqual({ header, body })
  })

  it('names what it replaces once each, in ascending order', () => {
    expect(first.header.patches[0]?.over).toEqual(['a'.repeat(64), 'f'.repeat(64)])
  })

  it('does not let its value be guessed from the header: the salt is not in it', () => {
    expect(JSON.stringify(first.header)).not.toContain(first.body[0]?.salt)
  })
})

describe('the check of chains', () => {
  it('finds nothing in a whole chain, whatever the order and however often', () => {
    expect(codes([third, first, second, second])).toEqual([])
  })

  it('names the first number of a gap', () => {
    expect(codes([first, third])).toEqual(['chain.gap 2'])
    expect(codes([second, third])).toEqual(['chain.gap 1'])
  })

  it('reports two changes with one number, and no broken link after either', () => {
    expect(codes([first, second, copied])).toEqual(['chain.fork 2'])
    expect(codes([first, second, copied, third])).toEqual(['chain.fork 2'])
  })

  it('reports a change that does not name the one before', () => {
    expect(codes([first, copied, third])).toEqual(['chain.broken-link 3'])
  })

  it('keeps the chains of devices apart', () => {
    const other = link(undefined, 'other', DEVICES[1])
    expect(codes([first, other, second])).toEqual([])
    expect(checkChains([first, second, link({ number: 5, hash: first.hash }, 'late', DEVICES[1])])).toEqual([
      { code: 'chain.gap', chain: ACTION, device: DEVICES[1], number: 1 },
    ])
  })

  it('says the same in whatever order the changes come', () => {
    fc.assert(
      fc.property(histories, (changes) => {
        const forwards = codes(changes)
        const backwards = codes([...changes].reverse())
        return JSON.stringify(forwards) === JSON.stringify(backwards)
      }),
      runs(),
    )
  })
})

describe('the name of a chain', () => {
  it('tells its hiring action, and the workspace has none', () => {
    expect(actionOfChain(ACTION)).toBe('c'.repeat(32))
    expect(() => actionOfChain('workspace')).toThrow('chain.no-action')
    expect(chainKey('workspace', DEVICE)).toBe(`workspace/${DEVICE}`)
  })
})
