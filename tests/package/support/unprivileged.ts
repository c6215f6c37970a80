import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXECUTABLE, PACKAGED } from './packaged'

/** A person without privileges, with a home of their own, and a copy of the package that they may run. */
export interface Installation {
  readonly executable: string
  /** What the person's programs are started through; empty where we are that person. */
  readonly as: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly remove: () => void
}

export function install(display: string): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-package-'))
  const home = join(folder, 'home')
  const program = join(folder, 'program')
  mkdirSync(home)
  cpSync(PACKAGED, program, { recursive: true })
  const as = process.getuid?.() === 0 ? becomeNobody(folder, home, program) : []
  return {
    executable: join(program, EXECUTABLE),
    as,
    environment: {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      DISPLAY: display,
      HOME: home,
      TMPDIR: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: home,
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Starts the program as the person would, with nothing added to it; all its output goes to `said`. */
export function start(
  { executable, as, environment }: Installation,
  said: (text: string) => void,
): ChildProcess {
  const command = as[0] ?? executable
  const args = as.length === 0 ? [] : [...as.slice(1), executable]
  // Its own process group, so that all of it can be ended.
  const child = spawn(command, args, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.setEncoding('utf8').on('data', said)
  child.stderr.setEncoding('utf8').on('data', said)
  return child
}

export function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

function becomeNobody(folder: string, home: string, program: string): string[] {
  const [user, group] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })),
  )
  const as = ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--']
  chmodSync(folder, 0o755)
  chownSync(home, user ?? 0, group ?? 0)
  chmodSync(home, 0o700)
  if (!mayMakeNamespaces(as)) {
    // The other way that Chromium knows, and that its packages set up: a helper that belongs to root.
    chownSync(join(program, 'chrome-sandbox'), 0, 0)
    chmodSync(join(program, 'chrome-sandbox'), 0o4755)
  }
  return as
}

function mayMakeNamespaces([command = '', ...args]: readonly string[]): boolean {
  try {
    execFileSync(command, [...args, 'unshare', '--user', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
