import { writeFileSync } from 'node:fs'

/**
 * A Vitest reporter that writes a tally into the file that EVENHAND_TALLY names. A test gives its reason for
 * being skipped with `context.skip(reason)`.
 * @typedef {import('vitest/reporters').Reporter} Reporter
 * @implements {Reporter}
 */
export default class VitestTally {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0
    let failed = unhandledErrors.length
    const skipped = []
    for (const module of modules) {
      // A file or a suite that fails as such has no failing test to be counted.
      failed += module.errors().length
      for (const suite of module.children.allSuites()) failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (result.state === 'passed') passed += 1
        else if (result.state === 'skipped') {
          const reason = result.note ?? 'its condition does not hold here'
          skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason })
        } else failed += 1
      }
    }
    writeFileSync(process.env['EVENHAND_TALLY'] ?? '', JSON.stringify({ passed, failed, skipped }))
  }
}
