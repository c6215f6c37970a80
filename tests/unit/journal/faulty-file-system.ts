import type { FileSystem, OpenFile } from '#electron/journal/file-system'
import { errno } from './memory-disk'

export interface Fault {
  /** The operation that fails, counted from 1 when the fault is armed. */
  readonly at: number
  readonly code: string
  /** Whether a failing write writes half of its bytes first. */
  readonly half?: boolean
  /** Whether all that follows fails too, as if the process had died there. */
  readonly forEver?: boolean
}

/** Passes everything on to another file system, and makes one operation, or all from one on, fail. */
export class FaultyFileSystem implements FileSystem {
  readonly #inner: FileSystem
  #fault: Fault | undefined
  #count = 0
  /** Bytes that were read from files. */
  bytesRead = 0
  happened = false

  constructor(inner: FileSystem) {
    this.#inner = inner
  }

  arm(fault: Fault | undefined): void {
    this.#fault = fault
    this.#count = 0
    this.happened = false
  }

  #fails(): boolean {
    this.#count += 1
    const fault = this.#fault
    if (fault === undefined) return false
    const fails = this.#count === fault.at || (fault.forEver === true && this.#count > fault.at)
    if (fails) this.happened = true
    return fails
  }

  async #pass<T>(operation: () => Promise<T>): Promise<T> {
    if (this.#fails()) throw errno(this.#fault?.code ?? '')
    return operation()
  }

  open: FileSystem['open'] = async (path, mode) =>
    this.#file(await this.#pass(() => this.#inner.open(path, mode)))
  size: FileSystem['size'] = (path) => this.#pass(() => this.#inner.size(path))
  identity: FileSystem['identity'] = (path) => this.#pass(() => this.#inner.identity(path))
  list: FileSystem['list'] = (folder) => this.#pass(() => this.#inner.list(folder))
  makeFolder: FileSystem['makeFolder'] = (folder, parents) =>
    this.#pass(() => this.#inner.makeFolder(folder, parents))
  rename: FileSystem['rename'] = (from, to) => this.#pass(() => this.#inner.rename(from, to))
  remove: FileSystem['remove'] = (path) => this.#pass(() => this.#inner.remove(path))
  syncFolder: FileSystem['syncFolder'] = (folder) => this.#pass(() => this.#inner.syncFolder(folder))
  freeBytes: FileSystem['freeBytes'] = (folder) => this.#pass(() => this.#inner.freeBytes(folder))

  #file(file: OpenFile): OpenFile {
    return {
      read: async (length, position) => {
        const bytes = await this.#pass(() => file.read(length, position))
        this.bytesRead += bytes.length
        return bytes
      },
      write: async (bytes, position) => {
        if (this.#fails()) {
          if (this.#fault?.half === true) await file.write(bytes.subarray(0, bytes.length >> 1), position)
          throw errno(this.#fault?.code ?? '')
        }
        // A disk may take a write in pieces.
        return file.write(bytes.length > 64 ? bytes.subarray(0, bytes.length - 10) : bytes, position)
      },
      truncate: (size) => this.#pass(() => file.truncate(size)),
      sync: () => this.#pass(() => file.sync()),
      close: async () => {
        const failing = this.#fails()
        await file.close()
        if (failing) throw errno(this.#fault?.code ?? '')
      },
    }
  }
}
