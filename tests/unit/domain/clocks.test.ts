import { describe, expect, it } from 'vitest'
import { suspectClocks } from '#shared/domain/records/clock-suspicions'
import type { HybridTime } from '#shared/log/hybrid-clock'
import type { NamedChange } from '#shared/log/change'
import { messageOfCode } from '#shared/messages/catalogue'

const NOW = '2026-11-23T12:00:00.000Z'
const HOUR = 3_600_000
const at = (hours: number, counter = 0): HybridTime => [Date.parse(NOW) + hours * HOUR, counter]

function change(device: string, number: number, clock: HybridTime): NamedChange {
  return {
    hash: `${device}${number}`,
    header: {
      format: 1,
      chain: `action/${'1'.repeat(32)}`,
      device,
      actor: 'p',
      number,
      previous: null,
      clock: [clock[0], clock[1]],
      command: { id: 'c', name: 'a.b' },
      patches: [],
    },
    body: [],
  }
}

describe('a clock', () => {
  it('that is years ahead is noticed, and the laptop that only took the time over is not blamed', () => {
    const changes = [
      change('wrong', 1, at(-2)),
      change('wrong', 2, at(24 * 365 * 3)),
      change('right', 1, at(24 * 365 * 3, 1)),
    ]
    expect(suspectClocks(changes, NOW)).toEqual([
      { code: 'clock.ahead', device: 'wrong', number: 2, hours: 24 * 365 * 3 },
    ])
  })

  it('that is a few hours ahead is left alone: zones and summer time are no fault', () => {
    expect(suspectClocks([change('d', 1, at(23))], NOW)).toEqual([])
    expect(suspectClocks([change('d', 1, at(25))], NOW)).toHaveLength(1)
  })

  it('that goes back within a chain is noticed, whatever order the changes came in', () => {
    const changes = [change('d', 3, at(-1)), change('d', 1, at(-50)), change('d', 2, at(-4))]
    expect(suspectClocks(changes, NOW)).toEqual([])
    const back = [change('d', 2, at(-60)), ...changes.filter(({ header }) => header.number !== 2)]
    expect(suspectClocks(back, NOW)).toEqual([{ code: 'clock.back', device: 'd', number: 2, hours: 10 }])
    expect(suspectClocks([...back].reverse(), NOW)).toEqual(suspectClocks(back, NOW))
  })

  it('has words for what is wrong', () => {
    const [suspect] = suspectClocks([change('d', 7, at(48))], NOW)
    const { code = '', device = '', number = 0, hours = 0 } = suspect ?? {}
    expect(messageOfCode(`finding.${code}`, { device, number, hours }, 'finding.other')).toContain(
      '48 hours ahead at change 7',
    )
  })
})
