import { dirname, join } from 'node:path'
import { bundlePaths, readSealedPath, type SealedName } from '#shared/contracts/bundle/paths'
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

/** Sealed score sheets, each under the name that it has in a bundle; encrypted already, so they lie as they are. */
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
        const path = this.#pathOf(name)
        await this.#fs.makeFolder(dirname(path), 'parents')
        await replaceFile(this.#fs, path, bytes)
        await this.#fs.syncFolder(this.#folder)
      }),
    )
  }

  /** All of them. */
  async list(): Promise<readonly KeptPackage[]> {
    try {
      const packages: KeptPackage[] = []
      for (const assessment of [...(await listIfThere(this.#fs, this.#folder))].sort()) {
        for (const file of [...(await listIfThere(this.#fs, join(this.#folder, assessment)))].sort()) {
          const name = readSealedPath(`sealed/${assessment}/${file}`)
          const bytes = name && (await this.#fs.size(this.#pathOf(name)))
          if (name === undefined || bytes === undefined) continue
          packages.push({ ...name, bytes, read: async () => this.#read(name) })
        }
      }
      return packages
    } catch (thrown) {
      throw storageError(thrown)
    }
  }

  /** All of them, by the revision that is in them. */
  async byRevision(): Promise<ReadonlyMap<Hash, readonly KeptPackage[]>> {
    const found = new Map<Hash, KeptPackage[]>()
    for (const each of await this.list()) {
      const others = found.get(each.revision)
      if (others === undefined) found.set(each.revision, [each])
      else others.push(each)
    }
    return found
  }

  /** Whether a package is there whole. */
  async holds(name: SealedName): Promise<boolean> {
    try {
      const bytes = await readWhole(this.#fs, this.#pathOf(name))
      return bytes !== undefined && sha256Of(bytes) === name.sha256
    } catch (thrown) {
      throw storageError(thrown)
    }
  }

  /** Removes a package that has done its work; one that is not there is no error. */
  remove(name: SealedName): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run('content', async () => {
        await this.#home.assertSame()
        if ((await this.#fs.size(this.#pathOf(name))) === undefined) return
        await this.#fs.remove(this.#pathOf(name))
        await this.#fs.syncFolder(dirname(this.#pathOf(name)))
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
    return join(dirname(this.#folder), bundlePaths.sealed(name))
  }
}
