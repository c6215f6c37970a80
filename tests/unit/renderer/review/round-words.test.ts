import { describe, expect, it } from 'vitest'
import { roleOutcome, type Judgement } from '#shared/domain/scoring/review/review-outcome'
import { outcomeText } from '../../../../renderer/features/scoring/review/round-words'

const names = new Map([
  ['a', 'Ada'],
  ['b', 'Ben'],
  ['c', 'Cyd'],
])
const HR = { names, person: 'h', hr: true }
const submission = { id: 'x' } as never

interface Given {
  readonly third?: boolean
  readonly recused?: boolean
  readonly found?: Judgement['outcome']
}
const seat = (person: string, submitted: boolean, { third = false, recused = false, found }: Given = {}) => ({
  person,
  third,
  recused,
  found,
  ...(submitted ? { submission } : {}),
})
const said = (seats: readonly ReturnType<typeof seat>[], looking = HR) => {
  const judged = seats.map(({ person, third, found }) => ({ person, third, outcome: found }))
  const outcome = roleOutcome(
    judged.filter(({ third }) => !third),
    judged.find(({ third }) => third),
  )
  return outcomeText(looking, { seats }, outcome)
}

describe('the sentence of an outcome that is open', () => {
  it('names who has not submitted, and nobody who has', () => {
    expect(said([seat('a', false), seat('b', false)])).toBe('Open: neither Ada nor Ben has submitted yet.')
    const seen = seat('a', true, { found: 'forward' })
    expect(said([seen, seat('b', false)])).toBe('Open: Ben has not submitted yet.')
    // What Ada found may not be seen before Ben has submitted.
    expect(said([seat('a', true), seat('b', false)])).toBe('Open: Ben has not submitted yet.')
  })

  it('says that what both found is still to come', () => {
    const both = [seat('a', true), seat('b', true)]
    expect(said(both)).toContain('comes with the next exchange')
    expect(said([...both, seat('h', true, { third: true })])).toContain('comes with the next exchange')
  })

  it('says that the third sees what both found after their own review', () => {
    const seats = [seat('a', true), seat('b', true), seat('h', false, { third: true })]
    expect(said(seats)).toBe('Open: both have submitted; what they found shows once you have submitted.')
  })

  it('promises nothing of who is recused, submitted or not: HR deals the place anew', () => {
    const seen = seat('a', true, { found: 'forward' })
    const gone = 'Open: Ben is recused; HR deals the place anew.'
    expect(said([seen, seat('b', true, { recused: true })])).toBe(gone)
    expect(said([seen, seat('b', false, { recused: true })])).toBe(gone)
    expect(said([seat('a', false), seat('b', false, { recused: true })])).toBe(gone)
    expect(said([seat('a', true, { recused: true }), seat('b', false, { recused: true })])).toBe(
      'Open: Ada, Ben are recused; HR deals their places anew.',
    )
  })

  it('says so of a third as well, where the tie waits for them', () => {
    const tied = [seat('a', true, { found: 'forward' }), seat('b', true, { found: 'not-forward' })]
    expect(said([...tied, seat('c', false, { third: true })])).toContain('Cyd breaks the tie')
    expect(said([...tied, seat('c', false, { third: true, recused: true })])).toBe(
      'Open: Cyd is recused; HR deals the place anew.',
    )
    const unseen = [seat('a', true), seat('b', true)]
    expect(said([...unseen, seat('c', false, { third: true, recused: true })])).toContain('next exchange')
  })

  it('does not tell an SME who is recused from an applicant whose name may be covered', () => {
    const seats = [seat('a', true, { found: 'forward' }), seat('b', true, { recused: true })]
    expect(said(seats, { names, person: 'a', hr: false })).toBe(
      'Open: HR deals the place of one reviewer anew.',
    )
  })
})
