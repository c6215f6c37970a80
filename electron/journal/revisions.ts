import { hashText } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { readRevision } from '#shared/log/revision'
import { ContentStore } from './content-store'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import type { Space } from './space'

/** Frozen revisions: a set that only grows. They go on below the floor, from the reserve. */
export class Revisions {
  readonly #store: ContentStore

  constructor(fs: FileSystem, home: Home, space: Space) {
    this.#store = new ContentStore(fs, home, space, 'revision')
  }

  /** Errors: `revision.unreadable` when the text is not a revision's canonical one, `storage.…`. */
  async put(text: string): Promise<Hash> {
    unwrap(readRevision(text, hashText(text)))
    return this.#store.put(Buffer.from(text, 'utf8'), 'with-reserve')
  }

  /** Errors: `revision.missing`, `revision.damaged`, `revision.unreadable`, `storage.…`. */
  async get(sha256: Hash): Promise<string> {
    const text = Buffer.from(await this.#store.get(sha256)).toString('utf8')
    unwrap(readRevision(text, sha256))
    return text
  }

  /** Which of these are lacking or damaged: `put` gives them back. */
  missing(list: readonly Hash[]): Promise<Hash[]> {
    return this.#store.missing(list)
  }

  /** All that lie here, whole or not. */
  list(): Promise<readonly Hash[]> {
    return this.#store.list()
  }

  /** Real removal: of what belonged to a removed hiring action alone. */
  remove(sha256: Hash): Promise<void> {
    return this.#store.remove(sha256)
  }
}
