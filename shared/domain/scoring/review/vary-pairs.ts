import type { Id } from '../../../kernel/ids'
import type { Table } from './deal-table'

/** So many hands after each are looked at, and so often all of them: enough, and quick with thousands. */
const WINDOW = 200
const MOST_ROUNDS = 6

/** Exchanges people between two hands, which leaves everybody's count as it is, while pairs meet more evenly by it. */
export function varyPairs(table: Table): void {
  const hands = table.dealt
  for (let round = 0, better = true; better && round < MOST_ROUNDS; round += 1) {
    better = false
    for (const [index, hand] of hands.entries()) {
      for (const other of hands.slice(index + 1, index + 1 + WINDOW)) {
        if (exchange(table, hand, other)) better = true
      }
    }
  }
}

function exchange(table: Table, hand: Id, other: Id): boolean {
  for (const a of table.added.get(hand) ?? []) {
    for (const b of table.added.get(other) ?? []) {
      if (a === b || !table.mayTake(other, a) || !table.mayTake(hand, b)) continue
      if (sameness(table, hand, a) + sameness(table, other, b) <= after(table, hand, other, a, b)) continue
      table.remove(hand, a)
      table.remove(other, b)
      table.add(hand, b)
      table.add(other, a)
      return true
    }
  }
  return false
}

/** How often a person met those of a hand before. */
function sameness(table: Table, hand: Id, person: Id): number {
  return rest(table, hand, person).reduce((total, each) => total + table.met(each, person) - 1, 0)
}

function after(table: Table, hand: Id, other: Id, a: Id, b: Id): number {
  const there = rest(table, other, b).reduce((total, each) => total + table.met(each, a), 0)
  return rest(table, hand, a).reduce((total, each) => total + table.met(each, b), there)
}

function rest(table: Table, hand: Id, person: Id): readonly Id[] {
  return table.holders(hand).filter((each) => each !== person)
}
