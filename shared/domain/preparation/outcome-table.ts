import { z } from 'zod'

const Passing = z.union([z.literal(1), z.literal(2)])

/** What a row of passing ratings, one for each round in their order, comes to. */
export const OutcomeRow = z.object({
  ratings: z.array(Passing).min(1).max(4),
  score: z.number().min(0).max(100),
  category: z.string().trim().min(1).max(100),
})
export type OutcomeRow = Readonly<z.infer<typeof OutcomeRow>>

/** The names of the three usual categories, the lowest first. */
export type CategoryNames = readonly [string, string, string]

/** The most rounds that a table is made for: each more doubles its rows. */
const MOST_ROUNDS = 4

/**
 * The table that an agency starts from: 70 *qualified* where every round was passed, 85 *well qualified* where some
 * were exceeded, 100 *best qualified* where all were. For two rounds that is the toolkit's own table.
 */
export function usualOutcomes(rounds: number, names: CategoryNames): OutcomeRow[] {
  return combinations(Math.min(rounds, MOST_ROUNDS)).map((ratings) => {
    const exceeded = ratings.filter((rating) => rating === 2).length
    if (exceeded === ratings.length) return { ratings, score: 100, category: names[2] }
    return exceeded > 0
      ? { ratings, score: 85, category: names[1] }
      : { ratings, score: 70, category: names[0] }
  })
}

function combinations(rounds: number): (1 | 2)[][] {
  if (rounds < 1) return []
  let rows: (1 | 2)[][] = [[]]
  for (let round = 0; round < rounds; round += 1) {
    rows = rows.flatMap((row): (1 | 2)[][] => [
      [...row, 1],
      [...row, 2],
    ])
  }
  return rows
}
