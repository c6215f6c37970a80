import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { CLOCK_START, compareTimes, HybridTime, laterTime, tick } from '#shared/log/hybrid-clock'
import { runs } from './support/runs'

// The long mode tries everything ten times as often.
vi.setConfig({ testTimeout: 120_000 })

const walls = fc.array(
  fc.oneof(fc.integer({ min: -2, max: 3 }), fc.double({ noNaN: true, min: -1, max: 5e12 })),
  {
    minLength: 1,
    maxLength: 20,
  },
)

describe('the hybrid clock', () => {
  it('only ever goes forward, however the wall clock jumps', () => {
    fc.assert(
      fc.property(walls, (readings) => {
        let last: HybridTime = CLOCK_START
        return readings.every((wall) => {
          const next = tick(last, wall)
          const grew = compareTimes(next, last) > 0
          last = next
          return grew && HybridTime.safeParse([...next]).success
        })
      }),
      runs(),
    )
  })

  it('follows the wall clock where that is ahead, and counts where it stands still or went back', () => {
    expect(tick([5, 3], 9)).toEqual([9, 0])
    expect(tick([5, 3], 5)).toEqual([5, 4])
    expect(tick([5, 3], 2)).toEqual([5, 4])
  })

  it('goes on from the latest reading that it saw, of any device', () => {
    expect(laterTime([5, 3], [5, 4])).toEqual([5, 4])
    expect(tick(laterTime([5, 0], [4_000_000_000_000, 1]), 6)).toEqual([4_000_000_000_000, 2])
  })
})
