import { describe, expect, it } from 'vitest'
import { remindersOf } from '../../../../renderer/features/records/reminders/reminders'
import { timeLeft } from '../../../../renderer/features/scoring/due/time-left'
import type { OpenGrading } from '#shared/domain/records/open-gradings'
import type { OpenWork } from '#shared/domain/records/open-work'

const DUE = '2026-11-24T16:00:00.000Z'
const due = Date.parse(DUE)
const HOUR = 60 * 60_000
const unsubmitted: OpenWork = { person: 'me', interview: 'i1', kind: 'unsubmitted', due: DUE, overdue: false }
const remind = (work: OpenWork | OpenGrading, now: number, atStart: readonly string[] = []) =>
  remindersOf([work], 'me', now, new Set(atStart)).map(({ stage }) => stage)

describe('a reminder of one’s own sheet', () => {
  it('is given at the start, when it comes near, and when it is late: each under a key of its own', () => {
    expect(remind(unsubmitted, due - 5 * HOUR, ['i1'])).toEqual(['waiting'])
    expect(remind(unsubmitted, due - 4 * HOUR)).toEqual(['near'])
    expect(remind(unsubmitted, due + 1)).toEqual(['late'])
    const keys = [due - 5 * HOUR, due - HOUR, due + HOUR].map(
      (now) => remindersOf([unsubmitted], 'me', now, new Set(['i1']))[0]?.key,
    )
    expect(new Set(keys).size).toBe(3)
  })

  it('is not given of an interview that has just ended, of others’ sheets, or of what is handed in', () => {
    expect(remind(unsubmitted, due - 20 * HOUR)).toEqual([])
    expect(remind({ ...unsubmitted, person: 'another' }, due + 1)).toEqual([])
    const unsigned: OpenWork = { ...unsubmitted, kind: 'unsigned', revision: 'r', reasons: '' }
    expect(remind(unsigned, due + 1)).toEqual([])
    expect(remind({ ...unsigned, kind: 'returned' }, due + 1)).toEqual(['late'])
  })

  it('is given of work to be graded, too, once HR has said until when', () => {
    const grading: OpenGrading = {
      kind: 'unsubmitted',
      person: 'me',
      grading: 'g1',
      round: 'Written exercise',
      applicant: undefined,
      due: DUE,
      overdue: false,
      revision: undefined,
      reasons: '',
    }
    expect(remind(grading, due - 5 * HOUR, ['g1'])).toEqual(['waiting'])
    expect(remind(grading, due - HOUR)).toEqual(['near'])
    expect(remind(grading, due + HOUR)).toEqual(['late'])
    expect(remind({ ...grading, due: undefined }, due + HOUR)).toEqual([])
    expect(remind({ ...grading, kind: 'review-tie' }, due + HOUR)).toEqual([])
  })
})

describe('the time that is left', () => {
  it.each([
    [26.5 * HOUR, '1 d 2 h left'],
    [3.2 * HOUR, '3 h 12 min left'],
    [HOUR - 1, '59 min left'],
    [0, '0 min left'],
    [-1.5 * HOUR, '1 h 30 min late'],
  ])('of %d ms is %s', (milliseconds, text) => {
    expect(timeLeft(milliseconds)).toBe(text)
  })
})
