import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { Id, newId, type RandomBytes } from '#shared/kernel/ids'
import { readWhole, withFile, writeFully } from './file-operations'
import type { FileSystem } from './file-system'
import type { Processes } from './process-identity'
import { errnoOf } from './storage-error'

const LockFile = z.object({
  token: Id,
  pid: z.int(),
  /** When the process began, where the system tells it. */
  start: z.string().nullable(),
  /** Milliseconds since 1970 when the lock was taken. */
  at: z.number(),
})
type LockFile = z.infer<typeof LockFile>

/** Clocks are set; a start of the laptop counts as later than the lock only beyond this. */
const BOOT_TOLERANCE = 60_000

/** Tokens held by this very process: another process id of old, once it came again, is none of them. */
const held = new Set<Id>()

/** Keeps a second program, the command line too, from writing into the same folder. */
export class Lock {
  readonly #fs: FileSystem
  readonly #path: string
  readonly #own: LockFile
  #identity: string | undefined

  private constructor(fs: FileSystem, path: string, own: LockFile) {
    this.#fs = fs
    this.#path = path
    this.#own = own
  }

  /**
   * Takes the lock, or throws `journal.in-use` (value `pid`). A lock is void when its process no longer runs,
   * its number went to another process, or the laptop was started since.
   */
  static async take(
    fs: FileSystem,
    path: string,
    { processes, random, ms }: { processes: Processes; random: RandomBytes; ms: number },
  ): Promise<Lock> {
    const start = processes.startOf(processes.own) ?? null
    const own = { token: newId(random), pid: processes.own, start, at: ms }
    const lock = new Lock(fs, path, own)
    const other = await lock.#read()
    if (other !== undefined && isHeld(other, processes)) {
      throw new AppError('journal.in-use', `process ${other.pid}`, { pid: other.pid })
    }
    if ((await fs.size(path)) !== undefined) await fs.remove(path)
    await lock.#write()
    held.add(own.token)
    return lock
  }

  /** Whether the very file that was checked last still stands there: quick, because each write asks it. */
  async isUntouched(): Promise<boolean> {
    const identity = await this.#fs.identity(this.#path)
    return identity !== undefined && identity === this.#identity
  }

  /** Throws `journal.in-use` when another process took the lock; takes it again when the file is gone. */
  async assertHeld(): Promise<void> {
    const identity = await this.#fs.identity(this.#path)
    if (identity === undefined) {
      await this.#write()
      return
    }
    const found = await this.#read()
    if (found !== undefined && found.token !== this.#own.token) {
      throw new AppError('journal.in-use', 'lock taken over')
    }
    this.#identity = identity
  }

  async release(): Promise<void> {
    held.delete(this.#own.token)
    if ((await this.#read())?.token !== this.#own.token) return
    await this.#fs.remove(this.#path)
  }

  async #read(): Promise<LockFile | undefined> {
    const bytes = await readWhole(this.#fs, this.#path)
    return bytes === undefined ? undefined : parse(bytes)
  }

  async #write(): Promise<void> {
    try {
      await withFile(this.#fs, this.#path, 'create-new', (file) =>
        writeFully(file, Buffer.from(JSON.stringify(this.#own)), 0),
      )
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') throw new AppError('journal.in-use', 'lock taken at the same time')
      throw error
    }
  }
}

function parse(bytes: Uint8Array): LockFile | undefined {
  try {
    const lock = LockFile.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return lock.success ? lock.data : undefined
  } catch {
    return undefined
  }
}

function isHeld(lock: LockFile, processes: Processes): boolean {
  if (lock.pid === processes.own) return held.has(lock.token)
  if (lock.at < processes.bootedAt() - BOOT_TOLERANCE || !processes.isRunning(lock.pid)) return false
  const start = processes.startOf(lock.pid)
  return start === undefined || lock.start === null || start === lock.start
}
