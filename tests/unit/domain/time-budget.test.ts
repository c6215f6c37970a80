import { array, assert, constantFrom, integer, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PartClock } from '#shared/domain/interview/part-clock'
import { pauseLength } from '#shared/domain/interview/pauses'
import { overallWarning, partWarning, shareMinutes } from '#shared/domain/interview/time-budget'
import { instantFromMs } from '#shared/kernel/time'

const minutes = array(integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 50 })

describe('the minutes of the parts', () => {
  it('are the guide’s where nothing was granted', () => {
    expect(shareMinutes([5, 10, 5], 0)).toEqual([5, 10, 5])
  })

  it('grow by what was granted in proportion, a rest to the part with the greatest claim', () => {
    expect(shareMinutes([5, 10, 10, 5], 15)).toEqual([8, 15, 15, 7])
    expect(shareMinutes([0, 10], 7)).toEqual([0, 17])
  })

  it('add up to the whole, and none becomes shorter', () => {
    assert(
      property(minutes, integer({ min: 0, max: 480 }), (parts, extra) => {
        const shared = shareMinutes(parts, extra)
        const planned = sum(parts)
        expect(sum(shared)).toBe(planned === 0 ? 0 : planned + extra)
        shared.forEach((each, index) => expect(each).toBeGreaterThanOrEqual(parts[index] ?? 0))
      }),
    )
  })
})

describe('the quiet warnings', () => {
  it('say five minutes before the end that it comes, and at the end that it is there', () => {
    const minute = 60_000
    expect(overallWarning(24 * minute, 30)).toBeUndefined()
    expect(overallWarning(25 * minute, 30)).toBe('soon')
    expect(overallWarning(30 * minute, 30)).toBe('over')
    expect(partWarning(5 * minute - 1, 5)).toBeUndefined()
    expect(partWarning(5 * minute, 5)).toBe('over')
  })
})

type Step = { readonly kind: 'pass' | 'pause' | 'go-on' | 'move'; readonly by: number }

describe('the clock, whatever is done with it', () => {
  const step: Arbitrary<Step> = record({
    kind: constantFrom('pass', 'pause', 'go-on', 'move'),
    // The computer's clock may be set back.
    by: integer({ min: -100_000, max: 100_000 }),
  })

  it('counts no pause, never goes below nothing, and its parts add up to the whole', () => {
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        let now = 1_000_000
        let running = false
        let expected = 0
        const clock = new PartClock('0', {}, () => now)
        for (const { kind, by } of steps) {
          if (kind === 'pause') clock.pause()
          if (kind === 'go-on') clock.start()
          if (kind === 'move') clock.moveTo(String(Math.abs(by) % 4))
          if (kind === 'pause' || kind === 'go-on') running = kind === 'go-on'
          if (kind !== 'pass') continue
          now += by
          clock.read()
          if (running) expected += Math.max(0, by)
        }
        const parts = ['0', '1', '2', '3'].map((part) => clock.of(part))
        expect(clock.total).toBe(expected)
        expect(sum(parts)).toBe(clock.total)
        for (const part of parts) expect(part).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('takes a pause for as long as it was, and for nothing where the clock was set back in it', () => {
    assert(
      property(integer({ min: 0, max: 2e12 }), integer({ min: -1e6, max: 1e6 }), (from, length) => {
        const pause = { from: instantFromMs(from), until: instantFromMs(Math.max(0, from + length)) }
        expect(pauseLength(pause)).toBe(Math.max(0, Math.max(0, from + length) - from))
      }),
    )
    expect(pauseLength({ from: instantFromMs(0), until: null })).toBe(0)
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
