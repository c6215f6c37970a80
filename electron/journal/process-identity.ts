import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { readClock } from '../platform/clock'

/** Processes of this laptop, as far as a lock must know them. */
export interface Processes {
  readonly own: number
  isRunning(pid: number): boolean
  /** When a process began, as an opaque text; undefined where this system does not tell. */
  startOf(pid: number): string | undefined
  /** Milliseconds since 1970 at which this laptop was started. */
  bootedAt(): number
}

export const thisLaptop: Processes = {
  own: process.pid,
  isRunning: (pid) => {
    try {
      process.kill(pid, 0)
      return true
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM'
    }
  },
  startOf: (pid) => {
    if (process.platform !== 'linux') return undefined
    try {
      // The command's name, in parentheses, may hold spaces; the start time is the 20th field after it.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    } catch {
      return undefined
    }
  },
  bootedAt: () => readClock().ms - uptime() * 1000,
}
