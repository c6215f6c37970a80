import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type CliOutcome, runCli } from '#electron/cli/run-cli'
import { instantFromMs } from '#shared/kernel/time'
import { seededRandom } from '../../unit/bundle/support/seeded'

/** The program’s own resources. */
export const RESOURCES = join(import.meta.dirname, '../../../resources')
/** A Monday, 9:20 in Chicago, where the sample is. */
const NOW_MS = 1_772_464_800_000

/** Runs the command line in this process, at a time and with chance that never change. */
export function evenhand(...args: readonly string[]): Promise<CliOutcome> {
  return runCli(args, {
    resources: RESOURCES,
    now: () => ({ instant: instantFromMs(NOW_MS), ms: NOW_MS }),
    random: seededRandom('command line'),
    zone: 'America/New_York',
  })
}

/** The answer of a command that is expected to succeed, as a program reads it. */
export async function answerOf(...args: readonly string[]): Promise<unknown> {
  const { exitCode, standardOutput, standardError } = await evenhand(...args, '--json')
  if (exitCode !== 0) throw new Error(`${args.join(' ')}: ${exitCode} ${standardError}`)
  return JSON.parse(standardOutput)
}

/** A folder that is gone after the tests. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'evenhand-cli-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

const execute = promisify(execFile)

/** What one of Debian's tools prints; throws where it fails. */
export async function tool(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(name, [...args], { encoding: 'utf8', maxBuffer: 50_000_000 })
  return stdout
}
