import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { Hash } from '#shared/kernel/ids'
import { sealBytes, unsealBytes } from '#shared/log/sealed'
import { listIfThere, readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'
import { storageError } from './storage-error'

/** Node's own SHA-256: an attachment can have 200 MB. */
export function sha256Of(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Files under the SHA-256 of their content, `<first two digits>/<sha256>`, sealed. None is ever altered. */
export class ContentStore {
  readonly #fs: FileSystem
  readonly #home: Home
  readonly #space: Space
  readonly #folder: string
  /** `attachment` or `revision`: the area of the error codes. */
  readonly #area: string
  readonly #queue = new SerialQueue()

  constructor(fs: FileSystem, home: Home, space: Space, name: 'attachment' | 'revision') {
    this.#fs = fs
    this.#home = home
    this.#space = space
    this.#area = name
    this.#folder = join(home.folder, `${name}s`)
  }

  /** Stores bytes; answers when they are flushed. What is there already and whole is left alone. */
  put(bytes: Uint8Array, reserve: 'with-reserve' | 'without-reserve'): Promise<Hash> {
    const sha256 = sha256Of(bytes)
    return this.#queue.run(() =>
      this.#space.run(
        'content',
        async () => {
          await this.#home.assertSame()
          const folder = join(this.#folder, sha256.slice(0, 2))
          await this.#fs.makeFolder(folder)
          if (await this.#isWhole(sha256)) {
            // An earlier try may have come as far as the name, and not flushed it.
            await this.#fs.syncFolder(folder)
          } else await replaceFile(this.#fs, join(folder, sha256), sealBytes(bytes))
          await this.#fs.syncFolder(this.#folder)
          return sha256
        },
        reserve,
      ),
    )
  }

  /** The bytes, checked against their name. Errors: `<area>.missing`, `<area>.damaged`, `storage.…`. */
  async get(sha256: Hash): Promise<Uint8Array> {
    let sealed: Uint8Array | undefined
    try {
      sealed = await readWhole(this.#fs, join(this.#folder, sha256.slice(0, 2), sha256))
    } catch (thrown) {
      throw storageError(thrown)
    }
    if (sealed === undefined) throw new AppError(`${this.#area}.missing`, sha256)
    const bytes = contentOf(sealed)
    if (bytes === undefined || sha256Of(bytes) !== sha256) throw new AppError(`${this.#area}.damaged`, sha256)
    return bytes
  }

  /** Which of these are lacking or damaged. */
  async missing(list: readonly Hash[]): Promise<Hash[]> {
    const lacking: Hash[] = []
    for (const sha256 of list) {
      if (!(await this.#isWhole(sha256))) lacking.push(sha256)
    }
    return lacking
  }

  /** All hashes under which something lies, in order; whether it is whole is not looked at. */
  async list(): Promise<readonly Hash[]> {
    try {
      const names: string[] = []
      for (const folder of await listIfThere(this.#fs, this.#folder)) {
        names.push(...(await listIfThere(this.#fs, join(this.#folder, folder))))
      }
      return names.filter((name) => Hash.safeParse(name).success).sort()
    } catch (thrown) {
      throw storageError(thrown)
    }
  }

  /** Removes what nothing names any more; what is not there is no error. */
  remove(sha256: Hash): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run('content', async () => {
        await this.#home.assertSame()
        const folder = join(this.#folder, sha256.slice(0, 2))
        if ((await this.#fs.size(join(folder, sha256))) === undefined) return
        await this.#fs.remove(join(folder, sha256))
        await this.#fs.syncFolder(folder)
      }),
    )
  }

  async #isWhole(sha256: Hash): Promise<boolean> {
    try {
      await this.get(sha256)
      return true
    } catch (thrown) {
      const { code } = storageError(thrown)
      if (code === `${this.#area}.missing` || code === `${this.#area}.damaged`) return false
      throw thrown
    }
  }
}

function contentOf(sealed: Uint8Array): Uint8Array | undefined {
  try {
    return unsealBytes(sealed)
  } catch {
    return undefined
  }
}
