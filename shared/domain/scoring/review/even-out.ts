import type { Id } from '../../../kernel/ids'
import type { Table } from './deal-table'

/** A hand goes from one person to another. */
interface Move {
  readonly hand: Id
  readonly from: Id
  readonly to: Id
}

/**
 * Hands go on from who has most, along a chain of people if need be, to who has at least two fewer, until no such
 * chain is left. The counts are then as even as those who may review allow.
 */
export function evenOut(table: Table): void {
  for (let chain = findChain(table); chain !== undefined; chain = findChain(table)) {
    for (const { hand, from, to } of chain) {
      table.remove(hand, from)
      table.add(hand, to)
    }
  }
}

function findChain(table: Table): readonly Move[] | undefined {
  const people = [...table.people].sort((a, b) => table.load(b) - table.load(a) || (a < b ? -1 : 1))
  const least = Math.min(...people.map((person) => table.load(person)))
  for (const from of people) {
    if (table.load(from) - least < 2) return undefined
    const chain = chainFrom(table, from)
    if (chain !== undefined) return chain
  }
  return undefined
}

/** The shortest chain from a person to one who has at least two fewer. */
function chainFrom(table: Table, start: Id): readonly Move[] | undefined {
  const reached = new Map<Id, readonly Move[]>([[start, []]])
  for (const [from, chain] of reached) {
    for (const to of table.people) {
      if (reached.has(to)) continue
      // A hand moves once in a chain, or two of its people could become one.
      const taken = new Set(chain.map(({ hand }) => hand))
      const hand = table.dealt.find(
        (one) => !taken.has(one) && table.added.get(one)?.includes(from) === true && table.mayTake(one, to),
      )
      if (hand === undefined) continue
      const longer = [...chain, { hand, from, to }]
      if (table.load(to) <= table.load(start) - 2) return longer
      reached.set(to, longer)
    }
  }
  return undefined
}
