import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

/**
 * Runs a command of an installed package.
 * @param {string} name of the command
 * @param {readonly string[]} args
 * @param {import('../lib/run.mjs').RunOptions & { from?: string }} [options] `from`: the package, where it has another name
 */
export function tool(name, args, options = {}) {
  const folder = join(ROOT, 'node_modules', options.from ?? name)
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  )
  const file = typeof bin === 'string' ? bin : bin[name]
  if (file === undefined) throw new Error(`${folder} has no command ${name}`)
  return run(process.execPath, [join(folder, file), ...args], options)
}
