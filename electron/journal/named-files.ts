import { join } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { sealBytes, unsealBytes } from '#shared/log/sealed'
import { listIfThere, readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'
import { storageError } from './storage-error'

/** Small files under names that say what they are: sealed packages, signatures of heads. Each is put in whole. */
export class NamedFiles {
  readonly #fs: FileSystem
  readonly #home: Home
  readonly #space: Space
  readonly #folder: string
  readonly #pattern: RegExp
  readonly #queue = new SerialQueue()

  /** `folder` lies in the journal's own; what does not have a name of the `pattern` is none of these files. */
  constructor(fs: FileSystem, home: Home, space: Space, folder: string, pattern: RegExp) {
    this.#fs = fs
    this.#home = home
    this.#space = space
    this.#folder = join(home.folder, folder)
    this.#pattern = pattern
  }

  /** Answers when it is flushed. Error: `storage.…`. */
  put(name: string, bytes: Uint8Array): Promise<void> {
    return this.#write(async () => {
      await this.#fs.makeFolder(this.#folder)
      await replaceFile(this.#fs, join(this.#folder, name), sealBytes(bytes))
    })
  }

  /** Removes one; one that is not there is no error. */
  remove(name: string): Promise<void> {
    return this.#write(async () => {
      if ((await this.#fs.size(join(this.#folder, name))) === undefined) return
      await this.#fs.remove(join(this.#folder, name))
      await this.#fs.syncFolder(this.#folder)
    })
  }

  /** The names that are there, in order. */
  async names(): Promise<readonly string[]> {
    try {
      return (await listIfThere(this.#fs, this.#folder)).filter((name) => this.#pattern.test(name)).sort()
    } catch (thrown) {
      throw storageError(thrown)
    }
  }

  /** Errors: `storage.file-missing`, `seal.unreadable`, `storage.…`. */
  async get(name: string): Promise<Uint8Array> {
    let sealed: Uint8Array | undefined
    try {
      sealed = await readWhole(this.#fs, join(this.#folder, name))
    } catch (thrown) {
      throw storageError(thrown)
    }
    if (sealed === undefined) throw new AppError('storage.file-missing', name)
    return unsealBytes(sealed)
  }

  #write(task: () => Promise<void>): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run(
        'content',
        async () => {
          await this.#home.assertSame()
          await task()
        },
        'with-reserve',
      ),
    )
  }
}
