import { readSealedPath, bundlePaths, type SealedName } from '#shared/contracts/bundle/paths'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import type { SealedFile } from '../bundle/sealed-file'
import type { NamedFiles } from '../journal/named-files'

const FOLDER = 'sealed/'

/** The sealed packages on this laptop: one's own as they are handed out, and those of others as they came. */
export class SealedPackages {
  readonly #files: NamedFiles

  constructor(files: NamedFiles) {
    this.#files = files
  }

  async list(): Promise<readonly SealedFile[]> {
    const found: SealedFile[] = []
    for (const file of await this.#files.names()) {
      const name = readSealedPath(`${FOLDER}${file}`)
      if (name === undefined) continue
      const bytes = (await this.#files.get(file)).length
      found.push({ ...name, bytes, read: () => this.#files.get(file) })
    }
    return found
  }

  /** Keeps a package; those of the same revision that it replaces go when it is there. */
  async put(
    name: Omit<SealedName, 'sha256'>,
    bytes: Uint8Array,
    replaces: readonly SealedName[] = [],
  ): Promise<SealedName> {
    const put = { ...name, sha256: hashBytes(bytes) }
    await this.#files.put(fileName(put), bytes)
    for (const old of replaces) if (old.sha256 !== put.sha256) await this.remove(old)
    return put
  }

  async remove(name: SealedName): Promise<void> {
    await this.#files.remove(fileName(name))
  }

  async ofRevision(revision: Hash): Promise<readonly SealedFile[]> {
    return (await this.list()).filter((file) => file.revision === revision)
  }
}

function fileName(name: SealedName): string {
  return bundlePaths.sealed(name).slice(FOLDER.length)
}
