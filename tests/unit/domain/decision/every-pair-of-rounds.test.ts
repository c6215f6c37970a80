import { describe, expect, it } from 'vitest'
import { outcomeText } from '#shared/domain/decision/paper/outcome-text'
import { roleOutcomes, type RatedRound } from '#shared/domain/decision/role-outcome'
import { usualOutcomes } from '#shared/domain/preparation/outcome-table'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { OWN_TABLE } from '../../../support/twelve/table'

const WRITTEN: Readonly<Record<'d' | 'm' | 'x', CompetencyRating>> = {
  d: 'does-not-meet',
  m: 'meets',
  x: 'exceeds',
}
type Letter = keyof typeof WRITTEN

/** Two required competencies of a round: its rating where one exceeded is enough for a 2, and where two are needed. */
const ROUNDS: readonly (readonly [Letter, Letter, number, number])[] = [
  ['d', 'd', 0, 0],
  ['d', 'm', 0, 0],
  ['d', 'x', 0, 0],
  ['m', 'd', 0, 0],
  ['x', 'd', 0, 0],
  ['m', 'm', 1, 1],
  ['m', 'x', 2, 1],
  ['x', 'm', 2, 1],
  ['x', 'x', 2, 2],
]

/** By the ratings of both rounds: what the usual table says, and `OWN_TABLE`. */
const OUTCOMES: Readonly<Record<string, readonly [string, string]>> = {
  '0 0': ['Not passed: round 1 is rated 0', 'Not passed: round 1 is rated 0'],
  '0 1': ['Not passed: round 1 is rated 0', 'Not passed: round 1 is rated 0'],
  '0 2': ['Not passed: round 1 is rated 0', 'Not passed: round 1 is rated 0'],
  '1 0': ['Not passed: round 2 is rated 0', 'Not passed: round 2 is rated 0'],
  '2 0': ['Not passed: round 2 is rated 0', 'Not passed: round 2 is rated 0'],
  '1 1': ['70 · qualified', '60 · Group C'],
  '1 2': ['85 · well qualified', '80 · Group B'],
  '2 1': ['85 · well qualified', '90 · Group A'],
  '2 2': ['100 · best qualified', 'The table of outcomes has no row for 2 + 2'],
}

const USUAL = usualOutcomes(2, ['qualified', 'well qualified', 'best qualified'])
const IDS = ['clarity', 'care']
const competencies = IDS.map((id) => ({ id, roles: [] }))

function round(name: string, letters: readonly [Letter, Letter], exceededForTwo: 1 | 2): RatedRound {
  const ratings = letters.map((letter, index) => ({
    competency: IDS[index] ?? '',
    originals: [],
    consensus: undefined,
    counts: WRITTEN[letter],
    spread: 0 as const,
  }))
  return { round: name, ratings, guide: undefined, competencies, rule: { exceededForTwo } }
}

const pairs = ROUNDS.flatMap((one) => ROUNDS.map((two) => [one, two] as const))

describe.each([1, 2] as const)('every pair of rounds, where %i exceeded is needed for a 2', (needed) => {
  it.each(pairs)('%j and %j', ([a, b, ...first], [c, d, ...second]) => {
    const rounds = [round('one', [a, b], needed), round('two', [c, d], needed)]
    const key = `${String(first[needed - 1])} ${String(second[needed - 1])}`
    const shown = [USUAL, OWN_TABLE].map((table) =>
      roleOutcomes([], rounds, table).map(({ outcome }) => outcomeText(outcome)),
    )
    expect(shown.flat()).toEqual(OUTCOMES[key])
  })
})
