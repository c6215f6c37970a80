import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf, type Outcome } from '#shared/domain/decision/outcome'
import { usualOutcomes } from '#shared/domain/preparation/outcome-table'

const NAMES = ['qualified', 'well qualified', 'best qualified'] as const
const TWO = usualOutcomes(2, NAMES)

const passed = (score: number, category: string): Outcome => ({ kind: 'passed', score, category })
const failed = (round: number): Outcome => ({ kind: 'failed', round })
const open = (round: number): Outcome => ({ kind: 'open', round })

/** Every case of two rounds, written down by hand from the toolkit: a row for each rating of round 1. */
const CASES: readonly (readonly [0 | 1 | 2 | undefined, 0 | 1 | 2 | undefined, Outcome])[] = [
  [0, 0, failed(1)],
  [0, 1, failed(1)],
  [0, 2, failed(1)],
  [0, undefined, failed(1)],
  [1, 0, failed(2)],
  [1, 1, passed(70, 'qualified')],
  [1, 2, passed(85, 'well qualified')],
  [1, undefined, open(2)],
  [2, 0, failed(2)],
  [2, 1, passed(85, 'well qualified')],
  [2, 2, passed(100, 'best qualified')],
  [2, undefined, open(2)],
  [undefined, 0, failed(2)],
  [undefined, 1, open(1)],
  [undefined, 2, open(1)],
  [undefined, undefined, open(1)],
]

describe('the outcome of two rounds', () => {
  it.each(CASES)('%s and %s', (first, second, outcome) => {
    expect(outcomeOf([first, second], TWO)).toEqual(outcome)
  })
})

const rating = fc.constantFrom<0 | 1 | 2 | undefined>(0, 1, 2, undefined)

describe('the outcome of any number of rounds', () => {
  it('is passed only where every round was, and every combination of the usual table has its row', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 4 }), (ratings) => {
        const outcome = outcomeOf(ratings, usualOutcomes(ratings.length, NAMES))
        if (ratings.includes(0)) return outcome.kind === 'failed' && ratings[outcome.round - 1] === 0
        if (ratings.includes(undefined)) return outcome.kind === 'open'
        const twos = ratings.filter((each) => each === 2).length
        const score = twos === 0 ? 70 : twos === ratings.length ? 100 : 85
        return outcome.kind === 'passed' && outcome.score === score
      }),
    )
  })

  it('says where the agency’s own table has no row, and takes a row as it stands', () => {
    const own = [{ ratings: [2, 1] as (1 | 2)[], score: 91, category: 'Group B' }]
    expect(outcomeOf([2, 1], own)).toEqual(passed(91, 'Group B'))
    expect(outcomeOf([1, 2], own)).toEqual({ kind: 'not-in-table', ratings: [1, 2] })
    expect(outcomeOf([2], own)).toEqual({ kind: 'not-in-table', ratings: [2] })
    expect(outcomeOf([], own)).toEqual(open(1))
  })
})
