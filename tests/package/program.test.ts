import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startVirtualDisplay } from '../../scripts/lib/display.mjs'
import { processesOf } from './support/processes'
import { install, start, stop, type Installation } from './support/unprivileged'
import { shownWindows } from './support/windows'

const linux = process.platform === 'linux'

describe.runIf(linux)('the packaged program, started by a person without privileges', () => {
  let display: Awaited<ReturnType<typeof startVirtualDisplay>>
  let installation: Installation
  let program: ChildProcess
  let said = ''

  beforeAll(async () => {
    display = await startVirtualDisplay()
    installation = install(display.display)
    program = start(installation, (text) => {
      said += text
    })
  })

  afterAll(() => {
    stop(program)
    installation.remove()
    display.stop()
  })

  it('shows its window', async () => {
    const windows = await vi.waitFor(
      () => {
        const shown = shownWindows(display.display, 'Evenhand').filter(({ width }) => width >= 640)
        expect(shown, said).not.toEqual([])
        return shown
      },
      { timeout: 30_000, interval: 250 },
    )
    expect(windows).toHaveLength(1)
    expect(windows[0]?.title).toContain('Evenhand')
    expect(windows[0]?.processId).toBe(program.pid)
    expect(windows[0]?.height).toBeGreaterThanOrEqual(480)
  })

  it('runs its pages in the sandbox', async () => {
    const renderers = await vi.waitFor(
      () => {
        const found = processesOf(installation.executable).filter(({ command }) =>
          command.includes('--type=renderer'),
        )
        expect(found, said).not.toEqual([])
        return found
      },
      { timeout: 20_000, interval: 250 },
    )
    for (const { status } of renderers) {
      // 2: only the system calls that a filter lets through.
      expect(status.get('Seccomp')).toBe('2')
      expect(status.get('NoNewPrivs')).toBe('1')
    }
  })

  it('runs nothing as root and nothing without a sandbox', () => {
    const processes = processesOf(installation.executable)
    expect(processes.length).toBeGreaterThan(1)
    for (const { command, status } of processes) {
      expect(status.get('Uid')?.split(/\s+/)).not.toContain('0')
      expect(command).not.toContain('--no-sandbox')
    }
  })

  it('is still running', () => {
    expect(program.exitCode, said).toBeNull()
    expect(program.signalCode, said).toBeNull()
  })
})
