import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealOut } from '#shared/domain/scoring/review/deal-out'
import type { Hand } from '#shared/domain/scoring/review/deal-table'

const SEED = '5eed'
const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `sme-${index}`)

function hands(
  count: number,
  eligible: readonly string[],
  name = 'applicant',
  held: readonly string[] = [],
): Hand[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${name}-${String(index)}`,
    held,
    wanted: 2 - held.length,
    eligible,
  }))
}

function loads(dealt: readonly Hand[], seed = SEED): ReadonlyMap<string, number> {
  const { added } = dealOut(dealt, seed)
  const counts = new Map<string, number>(dealt.flatMap(({ eligible }) => eligible.map((id) => [id, 0])))
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { id, held } of dealt) for (const person of [...held, ...(added.get(id) ?? [])]) count(person)
  return counts
}

function pairCounts(dealt: readonly Hand[], seed = SEED): readonly number[] {
  const pairs = new Map<string, number>()
  for (const pair of dealOut(dealt, seed).added.values()) {
    pairs.set(pair.join(' '), (pairs.get(pair.join(' ')) ?? 0) + 1)
  }
  return [...pairs.values()]
}

const sorted = (of: readonly Hand[], seed: string) =>
  [...dealOut(of, seed).added].map(([id, pair]) => `${id} ${pair.join(' ')}`).sort()

const spread = (counts: Iterable<number>) => [...counts].reduce((sum, each) => sum + each * each, 0)

const someHand = fc.record({
  eligible: fc.subarray(people(5)),
  held: fc.subarray(people(5), { maxLength: 1 }),
  wanted: fc.constantFrom(0, 1, 2),
})
const someHands = fc.array(someHand, { maxLength: 9 }).map((list) =>
  list.map(({ held, wanted, eligible }, index): Hand => ({
    id: `applicant-${index}`,
    held,
    wanted: held.length === 1 ? Math.min(wanted, 1) : wanted,
    eligible,
  })),
)

describe('dealing 150 applicants to eight SMEs', () => {
  it('gives everybody 37 or 38, and no pair much more than another', () => {
    const dealt = hands(150, people(8))
    expect([...loads(dealt).values()].sort((a, b) => a - b)).toEqual([37, 37, 37, 37, 38, 38, 38, 38])
    // 28 pairs: five or six applicants each.
    const pairs = pairCounts(dealt)
    expect(pairs).toHaveLength(28)
    expect(Math.max(...pairs) - Math.min(...pairs)).toBeLessThanOrEqual(1)
  })

  it('comes out the same from the same seed in whatever order, and otherwise from another', () => {
    const dealt = hands(150, people(8))
    const shuffled = hands(150, [...people(8)].reverse()).reverse()
    expect(sorted(shuffled, SEED)).toEqual(sorted(dealt, SEED))
    expect(sorted(dealt, 'other')).not.toEqual(sorted(dealt, SEED))
  })
})

describe('any dealing', () => {
  it('gives each hand as many as it wants of those who may have it, or nobody', () => {
    fc.assert(
      fc.property(someHands, (dealt) => {
        const { added, short } = dealOut(dealt, SEED)
        for (const { id, held, wanted, eligible } of dealt) {
          const free = eligible.filter((person) => !held.includes(person))
          const got = added.get(id) ?? []
          expect(got).toHaveLength(free.length < wanted ? 0 : wanted)
          expect(new Set(got).size).toBe(got.length)
          expect(got.every((person) => free.includes(person))).toBe(true)
          expect(short.includes(id)).toBe(wanted > 0 && free.length < wanted)
        }
      }),
    )
  })

  it('is as even as any way of dealing can be', () => {
    fc.assert(
      fc.property(
        someHands.map((list) => list.slice(0, 5)),
        (dealt) => {
          expect(spread(loads(dealt).values())).toBe(evenest(dealt))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('goes on evenly from what was dealt before', () => {
    const eligible = people(4)
    const before = hands(10, eligible, 'early', ['sme-0', 'sme-1'])
    const more = hands(30, eligible, 'late')
    expect([...loads([...before, ...more]).values()]).toEqual([20, 20, 20, 20])
  })
})

/** The least sum of squares of what people have, by trying every way. */
function evenest(dealt: readonly Hand[]): number {
  const counts = new Map<string, number>()
  for (const { held } of dealt) for (const person of held) counts.set(person, (counts.get(person) ?? 0) + 1)
  const among = (index: number): number => {
    const hand = dealt[index]
    if (hand === undefined) return [...counts.values()].reduce((sum, each) => sum + each * each, 0)
    const free = hand.eligible.filter((person) => !hand.held.includes(person))
    if (hand.wanted === 0 || free.length < hand.wanted) return among(index + 1)
    const ways =
      hand.wanted === 1
        ? free.map((one) => [one])
        : free.flatMap((one, at) => free.slice(at + 1).map((other) => [one, other]))
    return Math.min(
      ...ways.map((way) => {
        for (const person of way) counts.set(person, (counts.get(person) ?? 0) + 1)
        const least = among(index + 1)
        for (const person of way) counts.set(person, (counts.get(person) ?? 0) - 1)
        return least
      }),
    )
  }
  return among(0)
}
