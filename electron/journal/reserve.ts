import { randomFillSync } from 'node:crypto'
import { dirname, join } from 'node:path'
import { withFile, writeFully } from './file-operations'
import type { FileSystem } from './file-system'

const CHUNK = 1 << 20

/** A file that only takes room, so that there is some to give up when the disk is full. */
export class Reserve {
  readonly #fs: FileSystem
  readonly #path: string
  readonly #full: number
  #size = 0

  private constructor(fs: FileSystem, folder: string, full: number) {
    this.#fs = fs
    this.#path = join(folder, 'reserve')
    this.#full = full
  }

  static async open(fs: FileSystem, folder: string, full: number): Promise<Reserve> {
    const reserve = new Reserve(fs, folder, full)
    reserve.#size = (await fs.size(reserve.#path)) ?? 0
    return reserve
  }

  /** Bytes that are lacking. */
  get missing(): number {
    return Math.max(0, this.#full - this.#size)
  }

  /** Gives up a quarter, at least 1 MB. False when nothing is left. */
  async shrink(): Promise<boolean> {
    const size = (await this.#fs.size(this.#path)) ?? 0
    if (size === 0) {
      this.#size = 0
      return false
    }
    const rest = Math.max(0, size - Math.max(CHUNK, Math.ceil(this.#full / 4)))
    await withFile(this.#fs, this.#path, 'update', (file) => file.truncate(rest))
    this.#size = rest
    return true
  }

  /** Fills it up with noise, which no file system can store in less room. */
  async grow(): Promise<void> {
    const noise = randomFillSync(Buffer.alloc(Math.min(CHUNK, this.#full)))
    await withFile(this.#fs, this.#path, 'create', async (file) => {
      try {
        for (let at = this.#size; at < this.#full; at += noise.length) {
          await writeFully(file, noise.subarray(0, Math.min(noise.length, this.#full - at)), at)
          await file.sync()
          this.#size = Math.min(this.#full, at + noise.length)
        }
      } catch (error) {
        await file.truncate(this.#size)
        throw error
      }
    })
    await this.#fs.syncFolder(dirname(this.#path))
  }
}
