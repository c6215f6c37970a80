import { describe, expect, it } from 'vitest'
import { endAfter, slotOfTyped } from '#shared/domain/scheduling/typed-slot'
import { slotProblems } from '../../../../renderer/features/scheduling/interviews/slot-problems'

const typed = (date: string, start: string, end: string, zone = 'America/New_York') => ({
  date,
  start,
  end,
  zone,
})

describe('a slot that is typed', () => {
  it('is understood in the spellings that people use', () => {
    expect(slotOfTyped(typed('2026-11-23', '9 am', '10:30 AM'))).toEqual({
      ok: true,
      value: { start: '2026-11-23T09:00', end: '2026-11-23T10:30', zone: 'America/New_York' },
    })
  })

  it('may be left open altogether', () => {
    expect(slotOfTyped(typed('', '', ''))).toEqual({ ok: true, value: undefined })
    expect(slotProblems(typed('', '', ''))).toEqual({ date: null, start: null, end: null })
  })

  it.each([
    ['date', typed('', '9:00', '10:00')],
    ['start', typed('2026-11-23', '', '10:00')],
    ['start', typed('2026-11-23', 'soon', '10:00')],
    ['start', typed('2026-03-08', '02:30', '04:00')],
    ['end', typed('2026-11-23', '9:00', '')],
    ['end', typed('2026-11-23', '9:00', '9:00')],
  ] as const)('says what is wrong at its %s', (field, slot) => {
    const problems = slotProblems(slot)
    expect(problems[field]).toMatch(/\S.+\.$/)
    expect(Object.values(problems).filter((problem) => problem !== null)).toHaveLength(1)
  })
})

describe('the end that follows from a start', () => {
  it('is so many minutes later, on the same day', () => {
    expect(endAfter('2:30 PM', 45)).toBe('15:15')
    expect(endAfter('23:30', 60)).toBeUndefined()
    expect(endAfter('half past nine', 60)).toBeUndefined()
  })
})
