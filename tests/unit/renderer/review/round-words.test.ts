import { describe, expect, it } from 'vitest'
import { roleOutcome } from '#shared/domain/scoring/review/review-outcome'
import { outcomeText } from '../../../../renderer/features/scoring/review/round-words'

const names = new Map([
  ['a', 'Ada'],
  ['b', 'Ben'],
])
const submission = { id: 'x' }
const seat = (person: string, submitted: boolean) => ({
  person,
  third: false,
  ...(submitted ? { submission: submission as never } : {}),
})
const said = (seats: readonly ReturnType<typeof seat>[], seen: 'forward' | undefined) => {
  const judged = [
    { person: 'a', outcome: seen },
    { person: 'b', outcome: undefined },
  ]
  return outcomeText({ names }, { seats }, roleOutcome(judged, undefined))
}

describe('the sentence of an outcome that is open', () => {
  it('names who has not submitted, and nobody who has', () => {
    expect(said([seat('a', false), seat('b', false)], undefined)).toBe(
      'Open: neither Ada nor Ben has submitted yet.',
    )
    expect(said([seat('a', true), seat('b', false)], 'forward')).toBe('Open: Ben has not submitted yet.')
    // What Ada found may not be seen before Ben has submitted.
    expect(said([seat('a', true), seat('b', false)], undefined)).toBe('Open: Ben has not submitted yet.')
  })

  it('says that what both found is still to come', () => {
    expect(said([seat('a', true), seat('b', true)], undefined)).toContain('both have submitted')
  })
})
