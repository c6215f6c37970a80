import { array, assert, constantFrom, property, subarray, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ethnicity, Race, Sex, type Demographic } from '#shared/domain/scheduling/apart/apart'
import { demographicSummary, LEAST_TOLD } from '#shared/domain/scheduling/apart/demographic-summary'

const answer = (fields: Partial<Demographic>): Demographic => ({
  sex: 'not-said',
  ethnicity: 'not-said',
  race: [],
  ...fields,
})
const many = (count: number, fields: Partial<Demographic>) =>
  Array.from({ length: count }, () => answer(fields))
const linesOf = (question: 'sex' | 'ethnicity' | 'race', answers: readonly Demographic[]) =>
  demographicSummary(answers).find((part) => part.question === question)?.lines

describe('the summary of voluntary data', () => {
  it('tells groups of five and more', () => {
    expect(linesOf('sex', [...many(5, { sex: 'female' }), ...many(7, { sex: 'male' })])).toEqual([
      { group: 'female', count: 5 },
      { group: 'male', count: 7 },
    ])
  })

  it('holds a small group back, and the next smallest, which the sum of all would tell otherwise', () => {
    const answers = [...many(4, { sex: 'female' }), ...many(6, { sex: 'male' }), ...many(9, {})]
    expect(linesOf('sex', answers)).toEqual([
      { group: 'female', count: null },
      { group: 'male', count: null },
      { group: 'not-said', count: 9 },
    ])
  })

  it('counts whoever names several races in a group of their own', () => {
    const answers = [...many(5, { race: ['asian', 'white'] }), ...many(5, { race: ['asian'] })]
    expect(linesOf('race', answers)).toEqual([
      { group: 'asian', count: 5 },
      { group: 'two-or-more', count: 5 },
    ])
  })

  it('never tells a count below five, nor holds so little back that it can be worked out', () => {
    const anybody = record({
      sex: constantFrom(...Sex.options),
      ethnicity: constantFrom(...Ethnicity.options),
      race: subarray([...Race.options]),
    })
    assert(
      property(array(anybody, { maxLength: 60 }), (answers) => {
        for (const { lines } of demographicSummary(answers)) {
          const told = lines.flatMap(({ count }) => count ?? [])
          const held = lines.length - told.length
          expect(told.every((count) => count >= LEAST_TOLD)).toBe(true)
          const sum = answers.length - told.reduce((all, count) => all + count, 0)
          if (held > 0 && told.length > 0) {
            expect(held).toBeGreaterThanOrEqual(2)
            expect(sum).toBeGreaterThanOrEqual(LEAST_TOLD)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
