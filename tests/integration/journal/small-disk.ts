import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'

function mount(...parameters: string[]): void {
  execFileSync('mount', parameters, { stdio: 'pipe' })
}

/** Mounts as root on Linux; elsewhere skips the test and says why. */
function mountOrSkip(context: TestContext, parameters: readonly string[], folder: string): void {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (!isRoot) context.skip('needs root on Linux to mount a disk of its own')
  try {
    mount(...parameters, folder)
  } catch {
    context.skip('this container does not let root mount anything')
  }
}

function folderToMountOn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-disk-'))
  onTestFinished(() => {
    unmount(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

function unmount(folder: string): void {
  try {
    execFileSync('umount', [folder], { stdio: 'pipe' })
  } catch {
    // Not mounted: nothing to undo.
  }
}

/** A disk of a few megabytes, gone after the test. */
export function smallDisk(context: TestContext, megabytes: number): string {
  const folder = folderToMountOn()
  mountOrSkip(context, ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs'], folder)
  return folder
}

export function makeReadOnly(disk: string): void {
  mount('-o', 'remount,ro', disk)
}

export function makeWritable(disk: string): void {
  mount('-o', 'remount,rw', disk)
}

/** A disk that can be pulled out and put back with what it holds. */
export function removableDisk(context: TestContext): {
  path: string
  pullOut: () => void
  putBack: () => void
} {
  const content = mkdtempSync(join(tmpdir(), 'evenhand-content-'))
  onTestFinished(() => rmSync(content, { recursive: true, force: true }))
  const path = folderToMountOn()
  mountOrSkip(context, ['--bind', content], path)
  return {
    path,
    pullOut: () => unmount(path),
    putBack: () => mount('--bind', content, path),
  }
}
