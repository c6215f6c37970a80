import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'
import { failure, NOTHING, sum, tallyOf } from './tally.mjs'
import { tool } from './tool.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('../lib/run.mjs').Outcome} Outcome
 * @typedef {{ name: string, run: (env: NodeJS.ProcessEnv) => Promise<Tally> }} Step
 */

/**
 * Checks of the text: one test each.
 * @type {readonly Step[]}
 */
export const CHECKS = [
  check('format', () => tool('oxfmt', ['--check', '.'])),
  // Each file is compiled once, under the configuration of its layer, for the rules and for its types.
  check('lint and types', () => tool('oxlint', ['--deny-warnings'])),
  check('dead code', () => tool('knip', ['--no-progress', '--treat-config-hints-as-errors'])),
]

/** @type {Step} */
export const VITEST = {
  name: 'unit, integration, architecture',
  run: (env) => vitest([], env),
}

/** @type {Step} */
export const PACKAGE = { name: 'package', run: packageStep }

/** @type {Step} */
export const END_TO_END = {
  name: 'end to end',
  run: (env) =>
    counted(env, (counting) =>
      tool('playwright', ['test', `--reporter=dot,${join(ROOT, 'scripts/testing/playwright-tally.mjs')}`], {
        from: '@playwright/test',
        env: counting,
      }),
    ),
}

/**
 * Makes the package, which is a test of its own, then tests it.
 * @param {NodeJS.ProcessEnv} env
 */
async function packageStep(env) {
  const made = await run(process.execPath, [join(ROOT, 'scripts/package.mjs')], { env })
  if (made.code !== 0) return failure(made.output)
  return sum({ ...NOTHING, passed: 1 }, await vitest(['--config', 'tests/package/vitest.config.ts'], env))
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function vitest(args, env) {
  const reporters = ['--reporter=default', `--reporter=${join(ROOT, 'scripts/testing/vitest-tally.mjs')}`]
  return counted(env, (counting) => tool('vitest', ['run', ...reporters, ...args], { env: counting }))
}

/**
 * Runs a test runner whose reporter writes a tally.
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<Outcome>} runner
 */
async function counted(env, runner) {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-tally-'))
  const file = join(folder, 'tally.json')
  try {
    return tallyOf(file, await runner({ ...env, EVENHAND_TALLY: file }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} command
 * @returns {Step}
 */
function check(name, command) {
  return {
    name,
    run: async () => {
      const { code, output } = await command()
      return code === 0 ? { ...NOTHING, passed: 1 } : failure(output.trimEnd())
    },
  }
}
