import { describe, expect, it } from 'vitest'
import { sheetDueAt } from '#shared/domain/scoring/due-time'
import { contradiction, interviewRating, ratingOfLevel } from '#shared/domain/scoring/rating-rules'
import { openNoShowSteps } from '#shared/domain/scoring/no-show-steps'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { countSentences, countWords } from '#shared/domain/scoring/sentences'
import { newestSubmissions, sheetForks, type SubmissionOf } from '#shared/domain/scoring/submissions'
import { message } from '#shared/messages/catalogue'
import { SLOT } from './support/world'

const rate = (ratings: readonly (CompetencyRating | null)[], exceededForTwo: 1 | 2 = 1) => {
  const required = ratings.map((_, index) => `c${index}`)
  const given = Object.fromEntries(ratings.map((rating, index) => [`c${index}`, rating]))
  return interviewRating(given, required, { exceededForTwo })
}

describe('the interview rating', () => {
  it.each([
    [['does-not-meet', 'exceeds', 'exceeds'], 0, 'not-met'],
    [['does-not-meet', 'does-not-meet', 'meets'], 0, 'not-met'],
    [['meets', 'meets', 'meets'], 1, 'all-met'],
    [['meets', 'exceeds', 'meets'], 2, 'exceeded'],
    [['exceeds', 'exceeds', 'exceeds'], 2, 'exceeded'],
  ] as const)('of %j is %i', (ratings, value, why) => {
    expect(rate(ratings)).toMatchObject({ value, why })
  })

  it('needs two competencies exceeded for a 2 where the action says so', () => {
    expect(rate(['meets', 'exceeds'], 2)).toMatchObject({ value: 1, why: 'not-enough-exceeded' })
    expect(rate(['exceeds', 'exceeds'], 2)).toMatchObject({ value: 2, why: 'exceeded' })
  })

  it('does not exist while a competency is not rated, or none is required', () => {
    expect(rate(['does-not-meet', null])).toBeUndefined()
    expect(interviewRating({ c0: 'unsure' }, ['c0'], { exceededForTwo: 1 })).toBeUndefined()
    expect(interviewRating({}, ['c0'], { exceededForTwo: 1 })).toBeUndefined()
    expect(rate([])).toBeUndefined()
  })

  it('looks at nothing but the required competencies', () => {
    const ratings = { c0: 'meets', other: 'does-not-meet' } as const
    expect(interviewRating(ratings, ['c0'], { exceededForTwo: 1 })).toMatchObject({ value: 1 })
  })

  it('is never an average: it is in the rule’s words whatever the numbers', () => {
    const options: readonly CompetencyRating[] = ['does-not-meet', 'meets', 'exceeds']
    for (const a of options)
      for (const b of options)
        for (const c of options) {
          const all = [a, b, c]
          const expected = all.includes('does-not-meet') ? 0 : all.includes('exceeds') ? 2 : 1
          expect(rate(all)?.value).toBe(expected)
        }
  })

  it('names the competencies that decided it, and has a sentence for why', () => {
    expect(rate(['does-not-meet', 'exceeds'])?.competencies).toEqual(['c0'])
    const rating = rate(['meets', 'exceeds'])
    expect(rating?.competencies).toEqual(['c1'])
    expect(rating && message(`interview-rating.why.${rating.why}`, rating.values)).toContain('is 2')
  })
})

const level = (id: string) => ({ id, name: id, description: '' })

describe('the rating that a level stands for', () => {
  const four = {
    levels: ['novice', 'competent', 'advanced', 'expert'].map(level),
    minimum: 'competent',
  }
  const two = { levels: ['meets', 'exceeds'].map(level), minimum: 'meets' }

  it.each([
    [four, 'novice', 'does-not-meet'],
    [four, 'competent', 'meets'],
    [four, 'advanced', 'exceeds'],
    [four, 'expert', 'exceeds'],
    [{ ...four, minimum: 'expert' }, 'advanced', 'does-not-meet'],
    [two, 'meets', 'meets'],
    [two, 'exceeds', 'exceeds'],
    [two, 'splendid', undefined],
    [{ ...two, minimum: '' }, 'meets', undefined],
  ] as const)('of %j, %s: %s', (competency, id, rating) => {
    expect(ratingOfLevel(competency, id)).toBe(rating)
  })

  // Each line: the rating, the levels tied to it, and how they contradict it.
  it.each([
    ['exceeds', ['competent', 'novice'], 'levels-lower'],
    ['exceeds', ['competent', 'expert'], undefined],
    ['meets', ['novice', 'expert'], undefined],
    ['meets', ['novice', null], 'levels-lower'],
    ['meets', ['advanced', 'expert'], 'levels-higher'],
    ['does-not-meet', ['competent', 'expert'], 'levels-higher'],
    ['does-not-meet', ['novice', 'expert'], undefined],
    ['does-not-meet', [null], undefined],
    ['meets', [], undefined],
  ] as const)('%s is not contradicted by one of %j: %s', (rating, levels, how) => {
    expect(contradiction(rating, four, levels)).toBe(how)
  })
})

describe('what counts as a sentence', () => {
  it.each([
    ['', 0],
    ['Good.', 0],
    ['The applicant gave clear examples', 1],
    ['Gave clear examples. Both levels were shown.', 2],
    ['Gave clear examples, e.g. of a migration that went well.', 1],
    ['Did version 2.5 of it alone! Was that enough? It was enough.', 3],
    ['- Named the users of the data\n- Named the owner of the data', 2],
    ['. . . . . !', 0],
  ])('in %j: %i', (text, count) => {
    expect(countSentences(text)).toBe(count)
  })

  it('and words are runs of letters and digits in any script', () => {
    expect(countWords('Zoë’s 2 años — да, так!')).toBe(6)
  })
})

describe('when a sheet is due', () => {
  const zone = 'America/New_York'
  const due = (end: string, returnWithin: '24-hours' | 'next-business-day') =>
    sheetDueAt(end, { returnWithin }, zone)

  it('is 24 hours after the end, over a change of the clocks too', () => {
    expect(due('2026-11-23T16:00:00.000Z', '24-hours')).toBe('2026-11-24T16:00:00.000Z')
    expect(due('2026-10-31T16:00:00.000Z', '24-hours')).toBe('2026-11-01T16:00:00.000Z')
  })

  it('or is the end of the next business day in the zone of the action, weekends left out', () => {
    expect(due('2026-11-23T16:00:00.000Z', 'next-business-day')).toBe('2026-11-25T04:59:00.000Z')
    const friday = '2026-11-27T16:00:00.000Z'
    expect(due(friday, 'next-business-day')).toBe('2026-12-01T04:59:00.000Z')
    const saturdayInUtcFridayInNewYork = '2026-11-28T03:00:00.000Z'
    expect(due(saturdayInUtcFridayInNewYork, 'next-business-day')).toBe('2026-12-01T04:59:00.000Z')
  })
})

describe('what is still to do about a no-show', () => {
  const early = '2026-11-23T15:09:00.000Z'
  const later = '2026-11-23T15:10:00.000Z'
  const work = { analysis: 'No-show', rating: {}, evidence: {}, passage: {} }
  const scheduled = { slot: SLOT, status: 'scheduled' as const }
  const marked = { slot: SLOT, status: 'no-show' as const }

  it('is said step by step, for each rater', () => {
    expect(openNoShowSteps(scheduled, undefined, false, early)).toEqual([
      'wait',
      'call-and-mark',
      'write-analysis',
      'submit',
    ])
    expect(openNoShowSteps(scheduled, undefined, false, later)).not.toContain('wait')
    expect(openNoShowSteps(marked, undefined, false, later)).toEqual(['write-analysis', 'submit'])
    expect(openNoShowSteps(marked, work, true, later)).toEqual([])
  })
})

const submission = (revision: string, supersedes?: string): SubmissionOf => ({
  id: 'rater',
  revision,
  at: '2026-11-23T16:00:00.000Z',
  ...(supersedes === undefined ? {} : { supersedes }),
})

describe('revisions of one sheet', () => {
  it('in one line are no fork: the last is the newest', () => {
    const line = [submission('a'), submission('b', 'a'), submission('c', 'b')]
    expect(sheetForks(line)).toEqual([])
    expect(newestSubmissions(line).map(({ revision }) => revision)).toEqual(['c'])
  })

  it('with two successors are a fork, whatever the order in which they came', () => {
    const forked = [submission('a'), submission('c', 'a'), submission('b', 'a')]
    expect(sheetForks(forked)).toEqual([{ supersedes: 'a', successors: ['b', 'c'] }])
    expect(sheetForks([...forked].reverse())).toEqual(sheetForks(forked))
    expect(newestSubmissions(forked)).toHaveLength(2)
  })

  it('that are both first are a fork, too', () => {
    expect(sheetForks([submission('a'), submission('b')])).toEqual([
      { supersedes: null, successors: ['a', 'b'] },
    ])
  })
})
