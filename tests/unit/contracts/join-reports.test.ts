import { describe, expect, it } from 'vitest'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { joinReports } from '#shared/contracts/ipc/join-reports'

const DEVICE = 'd'.repeat(32)
const [ANNA, BEN] = ['a'.repeat(32), 'b'.repeat(32)] as const

function report(of: Partial<ExchangeReport>): ExchangeReport {
  return {
    at: '2026-11-23T15:00:00.000Z',
    folder: '/share',
    written: null,
    taken: [],
    held: [],
    stopped: null,
    ...of,
  }
}

const taken = (people: string[], changes: number, records: string[]) => ({
  device: DEVICE,
  people,
  changes,
  records,
  recordCount: records.length,
})

describe('two exchanges right after each other, as one', () => {
  it('add up what went out and what came from each laptop', () => {
    const first = report({
      written: { changes: 2, bytes: 100, sha256: '1'.repeat(64) },
      taken: [taken([BEN], 3, ['applicant/x'])],
    })
    const second = report({
      at: '2026-11-23T15:00:05.000Z',
      written: { changes: 1, bytes: 50, sha256: '2'.repeat(64) },
      taken: [taken([ANNA], 1, ['applicant/x', 'interview/y'])],
    })
    expect(joinReports(first, second)).toEqual(
      report({
        written: { changes: 3, bytes: 150, sha256: '2'.repeat(64) },
        taken: [taken([ANNA, BEN], 4, ['applicant/x', 'interview/y'])],
      }),
    )
  })

  it('tell what is still held back, and why the later or else the earlier stopped', () => {
    const problem = { code: 'exchange.not-reachable', values: {} }
    const held = [{ code: 'exchange.gap', values: { number: 3 }, device: DEVICE, file: '000002-x.evenhand' }]
    expect(joinReports(report({ held, stopped: problem }), report({}))).toMatchObject({
      held: [],
      stopped: problem,
    })
    expect(joinReports(report({}), report({ held })).held).toEqual(held)
  })
})
