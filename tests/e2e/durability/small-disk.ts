import { execFileSync } from 'node:child_process'
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '../support/test'

const CHUNK = Buffer.alloc(4096, 7)

/** A disk of a few megabytes (a tmpfs) that stands in the place of a folder, with what was in it. */
export class SmallDisk {
  readonly #folder: string
  readonly #filler: string

  private constructor(folder: string) {
    this.#folder = folder
    this.#filler = join(folder, 'filler')
  }

  /** Only root may mount. Elsewhere the test is skipped, and says why. */
  static skipUnlessPossible(): void {
    test.skip(
      process.getuid?.() !== 0 || process.platform !== 'linux',
      'needs root on Linux to mount a small disk',
    )
    test.skip(!canMount(), 'this container does not let root mount anything')
  }

  static under(folder: string, megabytes: number): SmallDisk {
    const contents = mkdtempSync(join(tmpdir(), 'evenhand-disk-'))
    // Without the reserve, which the prepared profile made for a larger disk.
    cpSync(folder, contents, { recursive: true, filter: (path) => basename(path) !== 'reserve' })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
    cpSync(contents, folder, { recursive: true })
    rmSync(contents, { recursive: true })
    return new SmallDisk(folder)
  }

  /** Writes until nothing more fits. */
  fill(): void {
    const file = openSync(this.#filler, 'a')
    try {
      for (;;) writeSync(file, CHUNK)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    } finally {
      closeSync(file)
    }
  }

  empty(): void {
    rmSync(this.#filler)
  }

  /** Waits for a moment in which no file is open to be written: until then the system refuses. */
  async readOnly(): Promise<void> {
    await expect(() => execFileSync('mount', ['-o', 'remount,ro', this.#folder], { stdio: 'pipe' })).toPass()
  }

  writable(): void {
    execFileSync('mount', ['-o', 'remount,rw', this.#folder])
  }

  remove(): void {
    execFileSync('umount', ['-l', this.#folder])
  }
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
