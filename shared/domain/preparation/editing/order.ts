/** Something that a person puts in order. */
export interface Ordered {
  readonly id: string
  readonly order: number
}

/** A new number for one of them. */
export interface Move {
  readonly id: string
  readonly order: number
}

/** Below this, numbers between two others are not told apart safely any more. */
const LEAST_GAP = 1e-6

/** In their order, the same on every laptop. */
export function inOrder<Item extends Ordered>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The number for something new at the end. */
export function orderAtEnd(items: readonly Ordered[]): number {
  return items.reduce((greatest, { order }) => Math.max(greatest, Math.floor(order)), 0) + 1
}

/**
 * What to set so that an item comes to stand at an index. Only its own number, so that two people who move
 * two items merge; where no number is left between its neighbours, all are numbered anew.
 */
export function moveTo(items: readonly Ordered[], id: string, index: number): readonly Move[] {
  const sorted = inOrder(items)
  const from = sorted.findIndex((item) => item.id === id)
  const moved = sorted[from]
  const to = Math.max(0, Math.min(sorted.length - 1, index))
  if (moved === undefined || from === to) return []
  const others = sorted.filter((item) => item.id !== id)
  const before = others[to - 1]?.order
  const after = others[to]?.order
  const order = between(before, after)
  if (order !== undefined) return [{ id, order }]
  return [...others.slice(0, to), moved, ...others.slice(to)].map((item, place) => ({
    id: item.id,
    order: place + 1,
  }))
}

function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? 1 : after - 1
  if (after === undefined) return before + 1
  return after - before < LEAST_GAP ? undefined : (before + after) / 2
}
