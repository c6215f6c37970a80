import { performance } from 'node:perf_hooks'
import { describe } from '../lib/refusal.mjs'
import { closingLine, failure, NOTHING, sum } from './tally.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./steps.mjs').Step} Step
 */

/**
 * Runs lanes of steps beside each other, the steps of a lane one after the other.
 * @param {readonly (readonly Step[])[]} lanes
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
export async function runLanes(lanes, env) {
  const tallies = await Promise.all(lanes.map((lane) => runLane(lane, env)))
  return tallies.reduce(sum, NOTHING)
}

/**
 * @param {readonly Step[]} lane
 * @param {NodeJS.ProcessEnv} env
 */
async function runLane(lane, env) {
  let total = NOTHING
  for (const step of lane) total = sum(total, await runStep(step, env))
  return total
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep(step, env) {
  const start = performance.now()
  // A step that breaks is a test that failed.
  const tally = await step.run(env).catch((error) => failure(describe(error)))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const mark = tally.failed === 0 ? 'ok    ' : 'FAILED'
  console.log(`  ${mark} ${step.name}: ${closingLine(tally)} (${seconds} s)`)
  return tally.failed === 0 ? tally : { ...tally, report: `\n--- ${step.name}\n${tally.report}` }
}
