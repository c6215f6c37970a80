import { beforeEach, describe, expect, it } from 'vitest'
import { ASLEEP_MS, PartClock } from '#shared/domain/interview/part-clock'

describe('the clock of an interview', () => {
  let now = 0
  const clockAt = (part: string, used: Readonly<Record<string, number>> = {}) =>
    new PartClock(part, used, () => now)

  /** Lets time pass as the room does: it reads every second. */
  const pass = (clock: PartClock, seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      now += 1000
      clock.read()
    }
  }

  beforeEach(() => {
    now = 5000
  })

  it('counts for the part that is open, and stands still before it is started', () => {
    const clock = clockAt('introduction')
    pass(clock, 10)
    expect(clock.total).toBe(0)
    clock.start()
    pass(clock, 30)
    clock.moveTo('question')
    pass(clock, 90)
    expect(clock.of('introduction')).toBe(30_000)
    expect(clock.of('question')).toBe(90_000)
    expect(clock.total).toBe(120_000)
  })

  it('counts what lies between the last reading and a pause or a change of the part', () => {
    const clock = clockAt('introduction')
    clock.start()
    now += 400
    clock.moveTo('question')
    now += 300
    clock.pause()
    expect(clock.of('introduction')).toBe(400)
    expect(clock.of('question')).toBe(300)
  })

  it('counts nothing while it is paused, and goes on where it was', () => {
    const clock = clockAt('question')
    clock.start()
    pass(clock, 5)
    clock.pause()
    pass(clock, 600)
    expect(clock.running).toBe(false)
    clock.start()
    pass(clock, 5)
    expect(clock.of('question')).toBe(10_000)
  })

  it('goes on from what was written before a crash', () => {
    const clock = clockAt('question', { introduction: 240_000, question: 60_000 })
    clock.start()
    pass(clock, 1)
    expect(clock.of('question')).toBe(61_000)
    expect(clock.total).toBe(301_000)
  })

  it('leaves out the time that the computer slept, and tells how long that was', () => {
    const clock = clockAt('question')
    clock.start()
    pass(clock, 60)
    now += 45 * 60_000
    clock.read()
    pass(clock, 10)
    expect(clock.of('question')).toBe(70_000)
    expect(clock.slept).toBe(45 * 60_000)
  })

  it('counts a long stretch without a reading that is no sleep', () => {
    const clock = clockAt('question')
    clock.start()
    now += ASLEEP_MS
    clock.read()
    expect(clock.of('question')).toBe(ASLEEP_MS)
    expect(clock.slept).toBe(0)
  })

  it('never counts backwards', () => {
    const clock = clockAt('question', { question: 1000 })
    clock.start()
    now -= 3_600_000
    clock.read()
    expect(clock.of('question')).toBe(1000)
    pass(clock, 2)
    expect(clock.of('question')).toBe(3000)
  })

  it('is not started twice by two starts', () => {
    const clock = clockAt('question')
    clock.start()
    now += 700
    clock.start()
    now += 300
    clock.pause()
    expect(clock.of('question')).toBe(1000)
  })
})
