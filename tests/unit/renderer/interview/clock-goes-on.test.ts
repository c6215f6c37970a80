import { describe, expect, it } from 'vitest'
import { Notes } from '#shared/domain/interview/notes'
import { msOf } from '#shared/kernel/time'
import { clockGoesOn } from '../../../../renderer/features/interview/room/clock-goes-on'

const START = '2026-11-23T15:00:00.000Z'
const ID = '0'.repeat(32)
const after = (minutes: number) => msOf(START) + minutes * 60_000

describe('the clock of an interview that is opened again', () => {
  it('goes on while the interview may be going on', () => {
    const notes = Notes.parse({ startedAt: START })
    expect(clockGoesOn(notes, 60, after(5))).toBe(true)
    expect(clockGoesOn(notes, 60, after(119))).toBe(true)
  })

  it('goes on when the time of day was set back a little', () => {
    expect(clockGoesOn(Notes.parse({ startedAt: START }), 60, after(-30))).toBe(true)
  })

  it('stands still in a pause and after an interruption, and goes on in the next sitting', () => {
    const pause = { [ID]: { from: START, until: null, reason: null, words: '' } }
    expect(clockGoesOn(Notes.parse({ startedAt: START, pause }), 60, after(5))).toBe(false)
    const broken = (until: string | null) =>
      Notes.parse({ startedAt: START, interruption: { [ID]: { from: START, until } } })
    expect(clockGoesOn(broken(null), 60, after(5))).toBe(false)
    expect(clockGoesOn(broken('2026-11-25T15:00:00.000Z'), 60, after(2 * 24 * 60 + 5))).toBe(true)
  })

  it('stands still the day after, after the end, and before the beginning', () => {
    expect(clockGoesOn(Notes.parse({ startedAt: START }), 60, after(24 * 60))).toBe(false)
    expect(clockGoesOn(Notes.parse({ startedAt: START, endedAt: START }), 60, after(5))).toBe(false)
    expect(clockGoesOn(Notes.parse({}), 60, after(5))).toBe(false)
  })
})
