import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runLanes } from '../../../scripts/testing/run-steps.mjs'
import { closingLine, exitCode, NOTHING, tallyOf } from '../../../scripts/testing/tally.mjs'

const skip = { name: 'full disk', reason: 'needs root' }

describe('the tally of a run', () => {
  it('closes with one line over everything', () => {
    expect(closingLine({ passed: 3, failed: 1, skipped: [skip], report: '' })).toBe(
      '3 passed, 1 failed, 1 skipped',
    )
  })

  it('is good only where nothing failed and something ran', () => {
    expect(exitCode({ ...NOTHING, passed: 1 })).toBe(0)
    expect(exitCode({ ...NOTHING, passed: 1, failed: 1 })).toBe(1)
    expect(exitCode({ ...NOTHING, skipped: [skip] })).toBe(1)
    expect(exitCode(NOTHING)).toBe(1)
  })

  it('counts a step that breaks as a failure, and goes on with the steps after it', async () => {
    const steps = [
      { name: 'breaks', run: () => Promise.reject(new Error('no such command')) },
      { name: 'passes', run: () => Promise.resolve({ ...NOTHING, passed: 2 }) },
    ]
    const total = await runLanes([steps], {})
    expect(total).toMatchObject({ passed: 2, failed: 1 })
    expect(total.report).toContain('no such command')
  })
})

describe('what a test runner left', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenhand-test-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  function judged(counted: object, code: number, output = ''): ReturnType<typeof tallyOf> {
    const file = join(folder, 'tally.json')
    writeFileSync(file, JSON.stringify(counted))
    return tallyOf(file, { code, output, stdout: output })
  }

  it('is taken as it counted', () => {
    expect(judged({ passed: 4, failed: 0, skipped: [skip] }, 0)).toEqual({
      passed: 4,
      failed: 0,
      skipped: [skip],
      report: '',
    })
  })

  it('is reported from its first failure on', () => {
    const output = 'a line of progress\n⎯⎯⎯ Failed Tests 1 ⎯⎯⎯\nexpected 1 to be 2'
    expect(judged({ passed: 4, failed: 1, skipped: [] }, 1, output).report).toBe(
      '⎯⎯⎯ Failed Tests 1 ⎯⎯⎯\nexpected 1 to be 2',
    )
  })

  it('is a failure where it ended before it could count', () => {
    const tally = tallyOf(join(folder, 'none.json'), { code: 139, output: 'crashed', stdout: '' })
    expect(tally).toMatchObject({ passed: 0, failed: 1 })
    expect(tally.report).toContain('crashed')
  })

  it('is a failure where it ended badly though no test failed', () => {
    expect(judged({ passed: 4, failed: 0, skipped: [] }, 1)).toMatchObject({ passed: 4, failed: 1 })
  })

  it('is a failure where there was nothing to run', () => {
    expect(judged({ passed: 0, failed: 0, skipped: [] }, 0)).toMatchObject({ failed: 1 })
  })
})
