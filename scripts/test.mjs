import { startVirtualDisplay } from './lib/display.mjs'
import { prepareTests } from './lib/prepare.mjs'
import { describe, Refusal, runScript } from './lib/refusal.mjs'
import { stopAll } from './lib/run.mjs'
import { runLanes } from './testing/run-steps.mjs'
import { CHECKS, END_TO_END, PACKAGE, VITEST } from './testing/steps.mjs'
import { closingLine, exitCode, NOTHING, sum } from './testing/tally.mjs'

/**
 * `npm test` runs everything; `npm test -- WORD…` the steps whose names hold one of the words; `--long` (which
 * is `npm run test:long`) gives the tests that have one their long mode.
 */
await runScript(async () => {
  const runtime = await prepareTests().catch(notPrepared)
  if (runtime === undefined) return 1
  const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
  const long = process.argv.includes('--long')
  /** @param {readonly import('./testing/steps.mjs').Step[]} steps */
  const chosen = (steps) =>
    steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  const stages = [
    [chosen([VITEST]), chosen([...CHECKS, PACKAGE])],
    // On their own: windows that wait for a processor make tests fail for no fault of the program.
    [chosen([END_TO_END])],
  ]
  if (stages.flat(2).length === 0) throw new Refusal(`no step of the tests is named ${words.join(' or ')}.`)

  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined
  const env = {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    ...(display && { DISPLAY: display.display }),
    ...(long && { EVENHAND_LONG: '1' }),
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    let total = await runLanes(stages[0] ?? [], env)
    total = sum(total, await runLanes(stages[1] ?? [], env))
    if (total.report !== '') console.log(total.report)
    for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`)
    console.log(`\n${closingLine(total)}`)
    return exitCode(total)
  } finally {
    display?.stop()
  }
})

/**
 * A run that could not begin closes with the same line.
 * @param {unknown} error
 */
function notPrepared(error) {
  process.stderr.write(`${describe(error)}\n`)
  console.log(`\n${closingLine({ ...NOTHING, failed: 1 })}`)
}

function interrupt() {
  stopAll()
  // The virtual display ends with this process.
  process.exit(130)
}
