/** A reason not to go on that a person can act on: its message is shown alone, without a stack. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
}

/**
 * Runs a script's body: its number becomes the exit code, a refusal is said in its own words.
 * @param {() => Promise<number>} body
 */
export async function runScript(body) {
  try {
    process.exitCode = await body()
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`)
    process.exitCode = 1
  }
}

/**
 * What to show of an error: a refusal's sentence, anything else with its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function describe(error) {
  if (error instanceof Refusal) return `evenhand: ${error.message}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
