import { readdirSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'

/**
 * Ends every process of a program at once, as a power cut would. Playwright starts the program as the leader
 * of a process group; all of Chromium's processes belong to it.
 */
export async function killGroup(leader: number): Promise<void> {
  signalGroup(leader, 'SIGKILL')
  await groupGone(leader)
}

/** Waits until no process of the group runs any more. */
export async function groupGone(leader: number): Promise<void> {
  await expect.poll(() => processesOf(leader), { message: 'processes that are left' }).toEqual([])
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** The processes of a group that still run; those that only wait to be collected do not count. */
function processesOf(leader: number): readonly number[] {
  if (process.platform !== 'linux') return groupAnswers(leader) ? [leader] : []
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    // `pid (name) state parent group …`: the name may hold anything, so what follows its last bracket counts.
    const [state, , group] = statOf(name).split(' ')
    return Number(group) === leader && state !== 'Z' && state !== 'X' ? [Number(name)] : []
  })
}

function statOf(pid: string): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2)
  } catch {
    // It ended while we looked.
    return ''
  }
}

function groupAnswers(leader: number): boolean {
  try {
    process.kill(-leader, 0)
    return true
  } catch {
    return false
  }
}
