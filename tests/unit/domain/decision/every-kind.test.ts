import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wasReferred } from '#shared/domain/decision/deciding/build-decision'
import { kindIssues } from '#shared/domain/decision/deciding/decision-basis'
import { DecisionKind } from '#shared/domain/decision/deciding/decision-revision'
import { outcomeOf } from '#shared/domain/decision/outcome'
import { outcomeText, outcomeWhy } from '#shared/domain/decision/paper/outcome-text'
import { usualOutcomes } from '#shared/domain/preparation/outcome-table'

const TABLE = usualOutcomes(2, ['qualified', 'well qualified', 'best qualified'])
const OUTCOMES = {
  passed: outcomeOf([1, 2], TABLE),
  failed: outcomeOf([1, 0], TABLE),
  open: outcomeOf([1, undefined], TABLE),
  'not-in-table': outcomeOf([2, 2], TABLE.slice(0, 1)),
  none: undefined,
} as const

/** By the rules: who failed does not go on; only who passed is referred or selected; only who was referred is selected. */
const AGAINST: readonly (readonly [DecisionKind, keyof typeof OUTCOMES, string, string])[] = [
  // What is decided, where the applicant stands, what stands against it before they were referred, and after.
  ['advance', 'passed', '', ''],
  ['advance', 'failed', 'not-passed', 'not-passed'],
  ['advance', 'open', '', ''],
  ['advance', 'not-in-table', '', ''],
  ['advance', 'none', '', ''],
  ['hold', 'passed', '', ''],
  ['hold', 'failed', '', ''],
  ['hold', 'open', '', ''],
  ['hold', 'not-in-table', '', ''],
  ['hold', 'none', '', ''],
  ['not-advance', 'passed', '', ''],
  ['not-advance', 'failed', '', ''],
  ['not-advance', 'open', '', ''],
  ['not-advance', 'not-in-table', '', ''],
  ['not-advance', 'none', '', ''],
  ['refer', 'passed', '', ''],
  ['refer', 'failed', 'not-passed', 'not-passed'],
  ['refer', 'open', 'not-passed', 'not-passed'],
  ['refer', 'not-in-table', 'not-passed', 'not-passed'],
  ['refer', 'none', 'not-passed', 'not-passed'],
  ['select', 'passed', 'not-referred', ''],
  ['select', 'failed', 'not-passed not-referred', 'not-passed'],
  ['select', 'open', 'not-passed not-referred', 'not-passed'],
  ['select', 'not-in-table', 'not-passed not-referred', 'not-passed'],
  ['select', 'none', 'not-passed not-referred', 'not-passed'],
]

describe('what stands against a kind of decision, by an independent table', () => {
  it('has a row for every kind and every outcome', () => {
    expect(AGAINST).toHaveLength(DecisionKind.options.length * Object.keys(OUTCOMES).length)
  })

  it.each(AGAINST)(
    '%s, where the outcome is %s: “%s”, once referred “%s”',
    (kind, outcome, before, after) => {
      const codes = (referred: boolean) =>
        kindIssues(kind, OUTCOMES[outcome], referred)
          .map(({ code }) => code)
          .join(' ')
      expect([codes(false), codes(true)]).toEqual([before, after])
    },
  )

  it('counts as referred who is referred or selected, and nobody else', () => {
    const referred = DecisionKind.options.filter((kind) => wasReferred([{ kind }]))
    expect(referred).toEqual(['refer', 'select'])
    expect(wasReferred([])).toBe(false)
  })
})

describe('the sentence of an outcome', () => {
  it('says of every figure which ratings it was looked up by, whatever the table', () => {
    const rating = fc.constantFrom(1 as const, 2 as const)
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 4 }), fc.nat(100), (ratings, score) => {
        const outcome = outcomeOf(ratings, [{ ratings, score, category: 'Group A' }])
        expect(outcomeText(outcome)).toBe(`${String(score)} · Group A`)
        expect(outcomeWhy(outcome, ratings)).toBe(
          `The table of outcomes gives ${String(score)} for ${ratings.join(' + ')}.`,
        )
      }),
    )
  })

  it('is not needed where there is no figure', () => {
    expect([OUTCOMES.failed, OUTCOMES.open].map((outcome) => outcomeWhy(outcome, [1, 0]))).toEqual(['', ''])
  })
})
