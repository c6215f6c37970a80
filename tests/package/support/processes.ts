import { readdirSync, readFileSync } from 'node:fs'

export interface RunningProcess {
  readonly pid: number
  readonly command: string
  /** What the kernel says of it: `Seccomp`, `NoNewPrivs`, `Uid` and so on. */
  readonly status: ReadonlyMap<string, string>
}

/** The processes that run a file, as the kernel lists them. */
export function processesOf(executable: string): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => describe(Number(pid)))
    .filter(({ command }) => command.startsWith(executable))
}

function describe(pid: number): RunningProcess[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n')
    const status = new Map(lines.map((line) => [line.split(':')[0] ?? '', line.split(':')[1]?.trim() ?? '']))
    return [{ pid, command, status }]
  } catch {
    // It ended between the listing and the reading.
    return []
  }
}
