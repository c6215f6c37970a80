import { writeFileSync } from 'node:fs'

/**
 * A Playwright reporter that writes a tally into the file that EVENHAND_TALLY names.
 * @typedef {import('@playwright/test/reporter').Reporter} Reporter
 * @implements {Reporter}
 */
export default class PlaywrightTally {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite
  #errors = 0

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite
  }

  onError() {
    this.#errors += 1
  }

  onEnd() {
    const tests = this.#suite?.allTests() ?? []
    const skipped = tests.filter((test) => test.outcome() === 'skipped')
    const passed = tests.filter((test) => test.outcome() === 'expected').length
    const failed = tests.length - passed - skipped.length + this.#errors
    const named = skipped.map((test) => ({
      name: test.titlePath().filter(Boolean).join(' > '),
      reason: reason(test),
    }))
    writeFileSync(process.env['EVENHAND_TALLY'] ?? '', JSON.stringify({ passed, failed, skipped: named }))
  }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function reason({ annotations, results }) {
  const all = [...annotations, ...results.flatMap((result) => result.annotations)]
  const skip = all.find(({ type }) => type === 'skip' || type === 'fixme')
  if (skip === undefined) return 'it did not run, because one before it failed'
  return skip.description ?? 'its condition does not hold here'
}
