import { hashText } from '../../../kernel/canonical'
import type { Id } from '../../../kernel/ids'
import { evenOut } from './even-out'
import { Table, type Hand } from './deal-table'
import { varyPairs } from './vary-pairs'

export interface Dealt {
  /** By hand, who is added; hands that want nobody are left out. */
  readonly added: ReadonlyMap<Id, readonly Id[]>
  /** Hands for which too few may be dealt: they get nobody. */
  readonly short: readonly Id[]
}

/**
 * Deals so that nobody has more than they must: no exchange could make the counts more even. Of equally even
 * ways those with varied pairs are preferred; what is left to chance hangs on the seed, the hand and the person
 * alone, so the same comes out wherever and in whatever order it is dealt.
 */
export function dealOut(hands: readonly Hand[], seed: string): Dealt {
  const chance = (text: string): string => hashText(`${seed} ${text}`)
  const table = new Table(hands)
  const short: Id[] = []
  for (const hand of inDealingOrder(hands, chance)) {
    const free = hand.eligible.filter((person) => !hand.held.includes(person))
    const best = bestOf(table, hand, [...free].sort(by((person) => chance(`${hand.id} ${person}`))))
    if (best === undefined) short.push(hand.id)
    else for (const person of best) table.add(hand.id, person)
  }
  evenOut(table)
  varyPairs(table)
  return { added: table.added, short: short.sort() }
}

/** Who has the fewest to choose from is dealt first. */
function inDealingOrder(hands: readonly Hand[], chance: (text: string) => string): readonly Hand[] {
  return hands
    .filter(({ wanted }) => wanted > 0)
    .map((hand) => ({ hand, lot: chance(hand.id) }))
    .sort((a, b) => a.hand.eligible.length - b.hand.eligible.length || (a.lot < b.lot ? -1 : 1))
    .map(({ hand }) => hand)
}

/** Those with the least to do; of these, who met the least often. `free` is in the order of chance. */
function bestOf(table: Table, { wanted, held }: Hand, free: readonly Id[]): readonly Id[] | undefined {
  let best: { readonly people: readonly Id[]; readonly cost: readonly number[] } | undefined
  for (const people of choices(free, wanted)) {
    const loads = people.map((person) => table.load(person))
    const cost = [sum(loads), Math.max(...loads), table.metIn([...held, ...people])]
    if (best === undefined || less(cost, best.cost)) best = { people, cost }
  }
  return best?.people
}

function choices(free: readonly Id[], wanted: number): readonly (readonly Id[])[] {
  if (wanted === 1) return free.map((person) => [person])
  return free.flatMap((one, index) => free.slice(index + 1).map((other) => [one, other]))
}

function less(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, index) => value !== b[index])
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function by(lotOf: (item: Id) => string): (a: Id, b: Id) => number {
  const lots = new Map<Id, string>()
  const lot = (item: Id): string => {
    const known = lots.get(item) ?? lotOf(item)
    lots.set(item, known)
    return known
  }
  return (a, b) => (lot(a) < lot(b) ? -1 : 1)
}
