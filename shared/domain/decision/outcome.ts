import { z } from 'zod'
import type { OutcomeRow } from '../preparation/outcome-table'

/** An interview's rating, as in `interviewRating`; undefined while there is none. */
export type RoundRating = 0 | 1 | 2 | undefined

const Round = z.int().min(1)

/** Where an applicant stands in one role. The message is `outcome.why.<kind>`. */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passed'), score: z.number(), category: z.string() }),
  /** `round` counts from 1: a 0 there ended it, whatever the other rounds say. */
  z.object({ kind: z.literal('failed'), round: Round }),
  /** `round` counts from 1: the first that has no rating yet. */
  z.object({ kind: z.literal('open'), round: Round }),
  /** Every round has its rating, but the agency's table has no row for them. */
  z.object({ kind: z.literal('not-in-table'), ratings: z.array(z.union([z.literal(1), z.literal(2)])) }),
])
export type Outcome = Readonly<z.infer<typeof Outcome>>

/**
 * The outcome of the ratings of an action's rounds, in their order, by a table of outcomes: a row's ratings are
 * looked up as they are, never added up or averaged. Source: the toolkit's scoring of two interviews.
 */
export function outcomeOf(ratings: readonly RoundRating[], table: readonly OutcomeRow[]): Outcome {
  const failed = ratings.indexOf(0)
  if (failed >= 0) return { kind: 'failed', round: failed + 1 }
  const passed = ratings.flatMap((rating) => (rating === undefined || rating === 0 ? [] : [rating]))
  if (passed.length < ratings.length || ratings.length === 0) {
    return { kind: 'open', round: Math.max(ratings.indexOf(undefined), 0) + 1 }
  }
  const row = table.find((each) => each.ratings.join() === passed.join())
  return row === undefined
    ? { kind: 'not-in-table', ratings: passed }
    : { kind: 'passed', score: row.score, category: row.category }
}
