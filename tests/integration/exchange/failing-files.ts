import type { FileHandle } from 'node:fs/promises'
import { shareFiles, type ShareFiles } from '#electron/exchange/share-files'

/** What happens to the operation that is to fail. */
type Fault =
  /** The system refuses with this code; nothing is done. */
  | { readonly code: string }
  /** Half of what is given is written, then the disk is full. */
  | 'short-write'
  /** The process ends before the operation: nothing more happens at all. */
  | 'killed'

/** Every fault that a share or a laptop may have. */
export const FAULTS: readonly Fault[] = [
  ...['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'ESTALE', 'EROFS', 'ENOENT'].map((code) => ({ code })),
  'short-write',
  'killed',
]

/** Thrown by a killed process's every operation. No program catches it in earnest: nothing runs any more. */
class Killed extends Error {}

/**
 * Real file operations of which the `n`-th fails (1 is the first). `count` tells how many there were; opening,
 * reading, writing, flushing, closing, renaming, removing, listing and asking are one each.
 */
export class FailingFiles {
  count = 0
  #dead = false
  readonly #n: number
  readonly #fault: Fault
  readonly #onDeath: () => void

  /** `onDeath` is called when the process is killed: what is on the disk then is what is left. */
  constructor(n: number, fault: Fault, onDeath: () => void = () => undefined) {
    this.#n = n
    this.#fault = fault
    this.#onDeath = onDeath
  }

  get happened(): boolean {
    return this.count >= this.#n
  }

  readonly files: ShareFiles = {
    ...shareFiles,
    wait: async () => Promise.resolve(),
    open: async (...args) => this.#run(async () => this.#handle(await shareFiles.open(...args))),
    rename: async (...args) => this.#run(async () => shareFiles.rename(...args)),
    rm: async (...args) => this.#run(async () => shareFiles.rm(...args)),
    mkdir: (async (...args: Parameters<ShareFiles['mkdir']>) =>
      this.#run(async () => shareFiles.mkdir(...args))) as ShareFiles['mkdir'],
    stat: (async (...args: Parameters<ShareFiles['stat']>) =>
      this.#run(async () => shareFiles.stat(...args))) as ShareFiles['stat'],
    readdir: (async (path: string) =>
      this.#run(async () => shareFiles.readdir(path))) as ShareFiles['readdir'],
  }

  #handle(handle: FileHandle): FileHandle {
    return new Proxy(handle, {
      get: (target, name) => {
        if (name === 'writeFile') {
          return async (bytes: Uint8Array) =>
            this.#run(
              async () => target.writeFile(bytes),
              async () => target.writeFile(bytes.subarray(0, Math.floor(bytes.length / 2))),
            )
        }
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        // A handle is closed in any case: a process that ends closes all of its files.
        const bound = async (...args: unknown[]): Promise<unknown> => Reflect.apply(value, target, args)
        return name === 'close' ? bound : async (...args: unknown[]) => this.#run(async () => bound(...args))
      },
    })
  }

  async #run<T>(operation: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    this.count += 1
    if (this.#dead) throw new Killed()
    if (this.count !== this.#n) return operation()
    if (this.#fault === 'killed') {
      this.#dead = true
      await half?.()
      this.#onDeath()
      throw new Killed()
    }
    if (this.#fault === 'short-write') {
      await half?.()
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    throw Object.assign(new Error(this.#fault.code), { code: this.#fault.code })
  }
}
