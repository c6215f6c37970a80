import type { Id } from '../../kernel/ids'
import { compareInstants, instantFromMs, msOf, type Instant } from '../../kernel/time'
import type { Notes } from './notes'

type Asked = Pick<Notes, 'firstAsked'>

/**
 * The questions in the order in which they were first asked, by their number in the guide from 1. Of a question that
 * nothing was written or marked for during the interview nobody knows when it was asked: it is left out.
 */
export function askedOrder(
  questions: readonly { readonly id: Id }[],
  { firstAsked }: Asked,
): readonly number[] {
  return questions
    .flatMap(({ id }, index) => {
      const at = firstAsked[id] ?? null
      return at === null ? [] : [{ at, number: index + 1 }]
    })
    .sort((a, b) => compareInstants(a.at, b.at) || a.number - b.number)
    .map(({ number }) => number)
}

/** Whether questions were asked in another order than the guide's. */
export function isOutOfOrder(order: readonly number[]): boolean {
  return order.some((number, index) => number < (order[index - 1] ?? 0))
}

/**
 * What the notes say about when a question was first asked, now that something is written or marked for it, or all
 * of it was taken back. A clock that was set back does not turn the order around.
 */
export function firstAskedFields(
  notes: Pick<Notes, 'firstAsked' | 'startedAt' | 'endedAt'> | undefined,
  question: Id,
  isAsked: boolean,
  now: Instant,
): Readonly<Record<string, Instant | null>> {
  if (notes?.startedAt === undefined || notes.endedAt !== undefined) return {}
  const before = notes.firstAsked[question] ?? null
  if (isAsked === (before !== null)) return {}
  const latest = Math.max(0, ...Object.values(notes.firstAsked).map((at) => (at === null ? 0 : msOf(at) + 1)))
  const at = isAsked ? instantFromMs(Math.max(msOf(now), latest)) : null
  return { [`firstAsked/${question}`]: at }
}
