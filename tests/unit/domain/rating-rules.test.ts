import { array, assert, constantFrom, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleOutcomes } from '#shared/domain/decision/role-outcome'
import { ROUND_KINDS } from '#shared/domain/preparation/hiring-action'
import { interviewRating, ratingForRole, ruleFor } from '#shared/domain/scoring/rating-rules'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'

// The domain's cases by how many competencies are not met, met and exceeded: the rating where one exceeded is
// enough for a 2, and where two are needed. Written down from the toolkit's rule, not from the code.
const TABLE = [
  // not met, met, exceeded, one is enough, two are needed
  [1, 0, 0, 0, 0],
  [1, 2, 0, 0, 0],
  [1, 0, 5, 0, 0],
  [3, 1, 1, 0, 0],
  [0, 1, 0, 1, 1],
  [0, 6, 0, 1, 1],
  [0, 4, 1, 2, 1],
  [0, 0, 1, 2, 1],
  [0, 3, 2, 2, 2],
  [0, 0, 2, 2, 2],
  [0, 0, 6, 2, 2],
] as const

const number = (index: number) => `c${String(index)}`
const rated = (notMet: number, met: number, exceeded: number) =>
  Object.fromEntries(
    [
      ...Array.from({ length: notMet }, () => 'does-not-meet' as const),
      ...Array.from({ length: met }, () => 'meets' as const),
      ...Array.from({ length: exceeded }, () => 'exceeds' as const),
    ].map((rating, index) => [number(index), rating]),
  )

describe('the rating of an interview, by the domain’s table', () => {
  it.each(TABLE)('%i not met, %i met, %i exceeded: %i, or %i where two are needed', (a, b, c, one, two) => {
    const ratings = rated(a, b, c)
    const value = (exceededForTwo: 1 | 2) =>
      interviewRating(ratings, Object.keys(ratings), { exceededForTwo })?.value
    expect([value(1), value(2)]).toEqual([one, two])
  })

  it('is the same in whatever order, and says what it counted', () => {
    const ratings = array(constantFrom(...CompetencyRating.options), { minLength: 1, maxLength: 8 })
    assert(
      property(ratings, constantFrom(1 as const, 2 as const), (given, exceededForTwo) => {
        const of = (list: readonly CompetencyRating[]) =>
          interviewRating(
            Object.fromEntries(list.map((rating, index) => [number(index), rating])),
            list.map((_, index) => number(index)),
            { exceededForTwo },
          )
        expect(of([...given].reverse())?.value).toBe(of(given)?.value)
        // One more that is met never changes a rating: nothing is averaged.
        expect(of([...given, 'meets'])?.value).toBe(of(given)?.value)
        // One more that is not met always ends it.
        expect(of([...given, 'does-not-meet'])?.value).toBe(0)
        expect(of(given)?.values.needed).toBe(exceededForTwo)
      }),
    )
  })
})

describe('the rule of a round', () => {
  const settings = record({
    exceededForTwo: constantFrom(1 as const, 2 as const),
    exceededForTwoInAssessment: constantFrom(1 as const, 2 as const),
  })
  it('is its own for written and practical assessments', () => {
    assert(
      property(settings, constantFrom(...ROUND_KINDS), (given, kind) => {
        const expected = {
          'resume-review': given.exceededForTwo,
          interview: given.exceededForTwo,
          'written-assessment': given.exceededForTwoInAssessment,
          'practical-assessment': given.exceededForTwoInAssessment,
        }
        expect(ruleFor(given, kind).exceededForTwo).toBe(expected[kind])
      }),
    )
  })
})

describe('the rating for one role', () => {
  const guide = {
    introduction: { script: '', minutes: 0 },
    checklist: [],
    conclusion: { script: '', minutes: 0 },
    questions: ['core', 'pipes', 'maps'].map((competency) => ({
      id: `q-${competency}`,
      text: '',
      kind: 'past-experience' as const,
      competencies: [competency],
      roles: [],
      minutes: 5,
      followUps: [],
      probes: [],
      goodResponse: '',
    })),
  }
  const competencies = [
    { id: 'core', roles: [] },
    { id: 'pipes', roles: ['engineer'] },
    { id: 'maps', roles: ['analyst', 'geographer'] },
  ]
  const of = (ratings: Readonly<Record<string, CompetencyRating>>, role: string | null) =>
    ratingForRole(ratings, { guide, competencies, rule: { exceededForTwo: 1 } }, role)?.value

  // core, pipes, maps; then for an engineer, an analyst, and no role in particular.
  it.each([
    ['meets', 'does-not-meet', 'exceeds', 0, 2, 1],
    ['meets', 'exceeds', 'does-not-meet', 2, 0, 1],
    ['does-not-meet', 'exceeds', 'exceeds', 0, 0, 0],
    ['exceeds', 'meets', 'meets', 2, 2, 2],
    ['meets', 'meets', 'exceeds', 1, 2, 1],
  ] as const)('of %s, %s, %s: %i and %i, and %i', (core, pipes, maps, engineer, analyst, none) => {
    const ratings = { core, pipes, maps }
    expect([of(ratings, 'engineer'), of(ratings, 'analyst'), of(ratings, null)]).toEqual([
      engineer,
      analyst,
      none,
    ])
    expect(of(ratings, 'geographer')).toBe(analyst)
  })

  it('takes no notice of what belongs to other roles, and is what the outcome of the role rests on', () => {
    const ratings = record({
      core: constantFrom(...CompetencyRating.options),
      pipes: constantFrom(...CompetencyRating.options),
      maps: constantFrom(...CompetencyRating.options),
    })
    const roles = uniqueArray(constantFrom('engineer', 'analyst', 'geographer'), { minLength: 1 })
    assert(
      property(ratings, roles, (given, asked) => {
        const { maps: _, ...withoutMaps } = given
        expect(of(withoutMaps, 'engineer')).toBe(of(given, 'engineer'))
        const panel = Object.entries(given).map(([competency, rating]) => ({
          competency,
          originals: [],
          consensus: undefined,
          counts: rating,
          spread: 0 as const,
        }))
        const rule = { exceededForTwo: 1 as const }
        const outcomes = roleOutcomes(asked, [{ round: 'r1', ratings: panel, guide, competencies, rule }], [])
        expect(outcomes.map(({ rounds }) => rounds[0]?.value)).toEqual(asked.map((role) => of(given, role)))
      }),
    )
  })
})
