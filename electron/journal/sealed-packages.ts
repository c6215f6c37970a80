import { join } from 'node:path'
import type { SealedName } from '#shared/contracts/bundle/paths'
import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { sha256Of } from './content-store'
import { listIfThere, readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'
import { storageError } from './storage-error'

/** A sealed package of this laptop's store. */
export interface KeptPackage extends SealedName {
  readonly bytes: number
  read(): Promise<Uint8Array>
}

const FILE = /^([0-9a-f]{32})-([0-9a-f]{64})-([0-9a-f]{64})\.age$/

/** Sealed score sheets, `<interview>-<revision>-<sha256>.age`; encrypted already, so they lie as they are. */
export class SealedPackages {
  readonly #fs: FileSystem
  readonly #home: Home
  readonly #space: Space
  readonly #folder: string
  readonly #queue = new SerialQueue()

  constructor(fs: FileSystem, home: Home, space: Space) {
    this.#fs = fs
    this.#home = home
    this.#space = space
    this.#folder = join(home.folder, 'sealed')
  }

  /** Keeps a package under its name; durable when it resolves. Errors: `storage.…`, `sealed.unreadable`. */
  put(name: SealedName, bytes: Uint8Array): Promise<void> {
    if (sha256Of(bytes) !== name.sha256) throw new AppError('sealed.unreadable', name.sha256)
    return this.#queue.run(() =>
      this.#space.run('content', async () => {
        await this.#home.assertSame()
        await this.#fs.makeFolder(this.#folder)
        await replaceFile(this.#fs, this.#pathOf(name), bytes)
        await this.#fs.syncFolder(this.#home.folder)
      }),
    )
  }

  /** All of them. */
  async list(): Promise<readonly KeptPackage[]> {
    try {
      const packages: KeptPackage[] = []
      for (const file of [...(await listIfThere(this.#fs, this.#folder))].sort()) {
        const name = nameIn(file)
        const bytes = name && (await this.#fs.size(this.#pathOf(name)))
        if (name === undefined || bytes === undefined) continue
        packages.push({ ...name, bytes, read: async () => this.#read(name) })
      }
      return packages
    } catch (thrown) {
      throw storageError(thrown)
    }
  }

  async ofRevision(revision: Hash): Promise<readonly KeptPackage[]> {
    return (await this.list()).filter((kept) => kept.revision === revision)
  }

  /** Removes a package that has done its work; one that is not there is no error. */
  remove(name: SealedName): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run('content', async () => {
        await this.#home.assertSame()
        if ((await this.#fs.size(this.#pathOf(name))) === undefined) return
        await this.#fs.remove(this.#pathOf(name))
        await this.#fs.syncFolder(this.#folder)
      }),
    )
  }

  async #read(name: SealedName): Promise<Uint8Array> {
    const bytes = await readWhole(this.#fs, this.#pathOf(name))
    if (bytes === undefined || sha256Of(bytes) !== name.sha256) {
      throw new AppError('sealed.unreadable', name.sha256)
    }
    return bytes
  }

  #pathOf(name: SealedName): string {
    return join(this.#folder, `${name.interview}-${name.revision}-${name.sha256}.age`)
  }
}

function nameIn(file: string): SealedName | undefined {
  const [, interview, revision, sha256] = FILE.exec(file) ?? []
  if (interview === undefined || revision === undefined || sha256 === undefined) return undefined
  return { interview, revision, sha256 }
}
