import { dirname, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { Id, newId, type RandomBytes } from '#shared/kernel/ids'
import { readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'
import { Lock } from './lock'
import { thisLaptop, type Processes } from './process-identity'

const Marker = z.object({ format: z.literal(1), id: Id })

export interface HomeOptions {
  readonly folder: string
  readonly fs: FileSystem
  readonly random: RandomBytes
  readonly ms: number
  readonly processes?: Processes
}

/** The journal's folder: the same one from opening to closing, and ours alone. */
export class Home {
  readonly folder: string
  /** Whether the folder was made just now. */
  readonly isNew: boolean
  readonly #fs: FileSystem
  readonly #id: Id
  readonly #lock: Lock

  private constructor(options: HomeOptions, id: Id, isNew: boolean, lock: Lock) {
    this.folder = options.folder
    this.#fs = options.fs
    this.#id = id
    this.isNew = isNew
    this.#lock = lock
  }

  /** Takes the lock, makes what is missing. Errors: `journal.in-use`, `journal.format`. */
  static async open(options: HomeOptions): Promise<Home> {
    const { fs, folder, random, ms, processes = thisLaptop } = options
    await fs.makeFolder(folder, 'parents')
    const lock = await Lock.take(fs, join(folder, 'journal.lock'), { processes, random, ms })
    try {
      for (const name of ['chains', 'drafts', 'attachments', 'revisions']) {
        await fs.makeFolder(join(folder, name))
      }
      const found = await readMarker(fs, folder)
      const id = found ?? newId(random)
      if (found === undefined) {
        const marker = Buffer.from(JSON.stringify({ format: 1, id }), 'utf8')
        await replaceFile(fs, markerOf(folder), marker)
        await fs.syncFolder(dirname(folder))
      }
      return new Home(options, id, found === undefined, lock)
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  /**
   * Before each write: that the folder is still the one that was opened. One that vanished and came back
   * empty, or as another, is `storage.folder-missing`: nothing is silently begun anew.
   */
  async assertSame(): Promise<void> {
    if (await this.#lock.isUntouched()) return
    if ((await readMarker(this.#fs, this.folder)) !== this.#id) {
      throw new AppError('storage.folder-missing', 'no marker or another one')
    }
    await this.#lock.assertHeld()
  }

  async close(): Promise<void> {
    await this.#lock.release()
  }
}

function markerOf(folder: string): string {
  return join(folder, 'journal.json')
}

/** Undefined where there is none or it is damaged. */
async function readMarker(fs: FileSystem, folder: string): Promise<Id | undefined> {
  const bytes = await readWhole(fs, markerOf(folder))
  if (bytes === undefined) return undefined
  let raw: unknown
  try {
    raw = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
  const format = z.object({ format: z.number() }).safeParse(raw)
  if (format.success && format.data.format > 1) throw new AppError('journal.format', `${format.data.format}`)
  const marker = Marker.safeParse(raw)
  return marker.success ? marker.data.id : undefined
}
