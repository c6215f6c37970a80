import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { OUT } from '../../../../scripts/lib/paths.mjs'

const run = promisify(execFile)

/** What a program prints; throws where it fails. */
export async function tool(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(name, [...args], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** The built command line, in a process of its own; throws where it does not end well. */
export function commandLine(...args: readonly string[]): Promise<string> {
  return tool(process.execPath, join(OUT, 'main/evenhand-cli.cjs'), ...args)
}
