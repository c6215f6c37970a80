import { dirname } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { withFile, writeFully } from './file-operations'
import type { FileSystem } from './file-system'

/**
 * A file that only grows by whole, flushed lines. What a failed write left behind its known size is cut before
 * the next one, so that half a line never stands before a whole one.
 */
export class LineFile {
  readonly path: string
  readonly #fs: FileSystem
  #size: number
  #isNew: boolean
  #leftover = false

  private constructor(fs: FileSystem, path: string, size: number | undefined) {
    this.#fs = fs
    this.path = path
    this.#size = size ?? 0
    this.#isNew = size === undefined
  }

  static async open(fs: FileSystem, path: string): Promise<LineFile> {
    return new LineFile(fs, path, await fs.size(path))
  }

  /** Bytes up to the end of the last line that was flushed, or found when the file was opened. */
  get size(): number {
    return this.#size
  }

  /** Whether the file on the disk is as this object knows it. */
  async isAsKnown(): Promise<boolean> {
    const real = await this.#fs.size(this.path)
    if (real === undefined) return this.#isNew || this.#size === 0
    return this.#leftover || real === this.#size
  }

  /** Writes and flushes lines at the end. After an error the file counts as it was before. */
  async append(lines: Uint8Array): Promise<void> {
    await this.#cutLeftover()
    const folder = dirname(this.path)
    if (this.#isNew) await this.#fs.makeFolder(folder)
    this.#leftover = true
    try {
      await withFile(this.#fs, this.path, this.#isNew ? 'create' : 'update', async (file) => {
        await writeFully(file, lines, this.#size)
        await file.sync()
      })
      if (this.#isNew) {
        await this.#fs.syncFolder(folder)
        await this.#fs.syncFolder(dirname(folder))
      }
    } catch (error) {
      await this.#tryToCut()
      throw error
    }
    this.#leftover = false
    this.#isNew = false
    this.#size += lines.length
  }

  /** Shortens the file to `size` and flushes it, `ending` (a newline that was damaged) put there first. */
  async cutTo(size: number, ending: Uint8Array = new Uint8Array()): Promise<void> {
    if (size > this.#size) throw new AppError('storage.io', 'cut beyond the end')
    await withFile(this.#fs, this.path, 'update', async (file) => {
      await writeFully(file, ending, size)
      await file.truncate(size + ending.length)
      await file.sync()
    })
    this.#size = size + ending.length
    this.#leftover = false
  }

  /** Flushes what another run of the program may have written without living to flush it. */
  async flush(): Promise<void> {
    if (!this.#isNew) await withFile(this.#fs, this.path, 'update', (file) => file.sync())
  }

  async #cutLeftover(): Promise<void> {
    if (!this.#leftover) return
    if ((await this.#fs.size(this.path)) !== undefined) {
      await withFile(this.#fs, this.path, 'update', async (file) => {
        await file.truncate(this.#size)
        await file.sync()
      })
    }
    this.#leftover = false
  }

  /** At once if it can be, so that a crash finds nothing to cut; otherwise before the next write. */
  async #tryToCut(): Promise<void> {
    try {
      await this.#cutLeftover()
    } catch {
      this.#leftover = true
    }
  }
}
