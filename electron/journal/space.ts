import { AppError } from '#shared/kernel/app-error'
import type { StorageStatus } from '#shared/contracts/ipc/app'
import type { FileSystem } from './file-system'
import { Reserve } from './reserve'
import { isStorageError, storageError } from './storage-error'

export interface SpaceOptions {
  readonly folder: string
  readonly fs: FileSystem
  /** Below so many free bytes attachments and exports are refused. */
  readonly floorBytes: number
  readonly reserveBytes: number
  readonly onStatus: (status: StorageStatus) => void
  /** How many files were flushed so far: a call that wrote nothing proves nothing. */
  readonly flushes: () => number
}

/** Who writes: one that fails is not well because another can. */
export type Writer = 'folder' | 'journal' | 'drafts' | 'content'

/** Milliseconds between two looks at the free bytes while all is well. */
const MEASURE_EVERY = 1000

/** Whether nothing else can be written either. */
function preventsAll(error: AppError): boolean {
  return isStorageError(error) || error.code === 'journal.in-use'
}

function megabytes(count: number): number {
  return Math.floor(count / 1_000_000)
}

/** What the disk lets us do, as the last tries have shown; and the room that is held back for typing. */
export class Space {
  readonly #options: SpaceOptions
  readonly #reserve: Reserve
  #free = Number.MAX_SAFE_INTEGER
  readonly #failures = new Map<Writer | 'check', string>()
  #onReserve = false
  #check: () => Promise<void> = () => Promise.resolve()
  #growing: Promise<void> | undefined
  #mayGrow = true
  #measuredAt = 0
  #published = ''

  private constructor(options: SpaceOptions, reserve: Reserve) {
    this.#options = options
    this.#reserve = reserve
  }

  /** Needs the folder to be there. The reserve is made beside the work, not before it. */
  static async open(options: SpaceOptions): Promise<Space> {
    const reserve = await Reserve.open(options.fs, options.folder, options.reserveBytes)
    const space = new Space(options, reserve)
    await space.#measure()
    space.#published = space.#essence()
    return space
  }

  /** What tells that the folder is still the one that was opened. */
  watch(check: () => Promise<void>): void {
    this.#check = check
  }

  get status(): StorageStatus {
    const lowSpace = this.#free < this.#options.floorBytes
    const [failure = ''] = this.#failures.values()
    const state = failure === '' ? (this.#onReserve ? 'reserve' : 'ok') : 'failing'
    const code = failure || (this.#onReserve ? 'storage.full' : lowSpace ? 'storage.low-space' : '')
    return { state, code, lowSpace, freeBytes: this.#free, floorBytes: this.#options.floorBytes }
  }

  /** Looks again: at the folder, at the free bytes. Answers what is so now. */
  async refresh(): Promise<StorageStatus> {
    this.#mayGrow = true
    try {
      await this.#check()
      this.#free = await this.#options.fs.freeBytes(this.#options.folder)
      this.#failures.delete('check')
      this.#growIfRoom()
    } catch (thrown) {
      this.#failures.set('check', storageError(thrown).code)
    }
    this.#publish()
    return this.status
  }

  /** Before an attachment or an export of so many bytes: throws `storage.low-space`. */
  async assertRoom(bytes: number): Promise<void> {
    const { fs, folder, floorBytes } = this.#options
    try {
      this.#free = await fs.freeBytes(folder)
    } catch (thrown) {
      throw storageError(thrown)
    }
    this.#publish()
    if (this.#free - bytes >= floorBytes) return
    throw new AppError('storage.low-space', `${this.#free} free, ${floorBytes} wanted`, {
      free: megabytes(this.#free),
      floor: megabytes(floorBytes),
    })
  }

  /**
   * Runs a write that can be run again. On a full disk the reserve makes room for another try, unless
   * `without-reserve` is given. Errors of the disk come out coded, and the status tells of them.
   */
  async run<T>(
    writer: Writer,
    write: () => Promise<T>,
    reserve: 'with-reserve' | 'without-reserve' = 'with-reserve',
  ): Promise<T> {
    for (;;) {
      const flushes = this.#options.flushes()
      try {
        const value = await write()
        const wasWell = this.#failures.size === 0 && this.#reserve.missing === 0
        if (this.#options.flushes() > flushes) this.#written(writer)
        if (!wasWell || performance.now() - this.#measuredAt > MEASURE_EVERY) await this.#measure()
        this.#publish()
        return value
      } catch (thrown) {
        const error = storageError(thrown)
        if (error.code === 'storage.full' && reserve === 'with-reserve' && (await this.#makeRoom())) continue
        if (preventsAll(error) && reserve === 'with-reserve') {
          this.#failures.set(writer, error.code)
          this.#publish()
        }
        throw error
      }
    }
  }

  /** What one could write, all can, unless the disk fails in places. */
  #written(writer: Writer): void {
    for (const [failed, code] of this.#failures) {
      if (failed === writer || code !== 'storage.io') this.#failures.delete(failed)
    }
  }

  /** Waits for the reserve that is being made. */
  async settled(): Promise<void> {
    await this.#growing
  }

  async #makeRoom(): Promise<boolean> {
    await this.#growing
    this.#onReserve = true
    try {
      return await this.#reserve.shrink()
    } catch {
      // The write's own error is what will be told.
      return false
    }
  }

  async #measure(): Promise<void> {
    try {
      this.#free = await this.#options.fs.freeBytes(this.#options.folder)
    } catch {
      // A reading that fails changes nothing: what the writes themselves say is what counts.
      return
    }
    this.#measuredAt = performance.now()
    this.#growIfRoom()
  }

  #growIfRoom(): void {
    const { missing } = this.#reserve
    if (missing === 0) this.#onReserve = false
    if (missing === 0 || !this.#mayGrow || this.#growing !== undefined) return
    if (this.#free < missing + this.#options.reserveBytes) {
      this.#onReserve = true
      return
    }
    this.#growing = this.#grow()
  }

  async #grow(): Promise<void> {
    try {
      await this.#reserve.grow()
      this.#onReserve = false
    } catch {
      this.#onReserve = true
      this.#mayGrow = false
    } finally {
      this.#growing = undefined
    }
    this.#publish()
  }

  #essence(): string {
    const { state, code, lowSpace } = this.status
    return `${state} ${code} ${lowSpace}`
  }

  #publish(): void {
    const essence = this.#essence()
    if (essence === this.#published) return
    this.#published = essence
    this.#options.onStatus(this.status)
  }
}
