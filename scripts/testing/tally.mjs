import { readFileSync } from 'node:fs'

/**
 * What a step of the tests found. `report` is what a person needs to see of its failures.
 * @typedef {{ name: string, reason: string }} Skip
 * @typedef {{ passed: number, failed: number, skipped: readonly Skip[], report: string }} Tally
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: [], report: '' }

/**
 * @param {string} report
 * @returns {Tally}
 */
export function failure(report) {
  return { ...NOTHING, failed: 1, report }
}

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
    report: [one.report, other.report].filter(Boolean).join('\n'),
  }
}

/**
 * The last line of a run, the same for every run.
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`
}

/**
 * The exit code of a run: nothing failed, and something ran.
 * @param {Tally} tally
 */
export function exitCode({ passed, failed }) {
  return failed === 0 && passed > 0 ? 0 : 1
}

/**
 * Judges what a test runner left: its own tally if it wrote one, and in any case a failure where its exit
 * code tells of one that the tally does not hold, or where it ran nothing.
 * @param {string} file where its reporter writes
 * @param {import('../lib/run.mjs').Outcome} outcome
 * @returns {Tally}
 */
export function tallyOf(file, { code, output }) {
  const counted = readTally(file)
  if (counted === undefined) return failure(`it ended (exit code ${code}) before its end:\n${output}`)
  const { passed, failed, skipped } = counted
  if (failed > 0) return { ...counted, report: failuresIn(output) }
  if (code !== 0)
    return sum(counted, failure(`no test failed, but it ended with exit code ${code}:\n${output}`))
  if (passed + skipped.length === 0) return failure('there was no test to run')
  return counted
}

/**
 * @param {string} file
 * @returns {Tally | undefined}
 */
function readTally(file) {
  try {
    return /** @type {Tally} */ ({ ...NOTHING, ...JSON.parse(readFileSync(file, 'utf8')) })
  } catch {
    return undefined
  }
}

/**
 * What a runner printed, from its first failure on.
 * @param {string} output
 */
function failuresIn(output) {
  const start = output.search(/^\s*(⎯+ (Failed|Unhandled)|1\) )/m)
  return output.slice(Math.max(start, 0)).trimEnd()
}
