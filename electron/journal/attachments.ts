import type { Hash } from '#shared/kernel/ids'
import { ContentStore } from './content-store'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import type { Space } from './space'

/** Résumés, signed PDFs and other files of the hiring actions. */
export class Attachments {
  readonly #store: ContentStore
  readonly #space: Space

  constructor(fs: FileSystem, home: Home, space: Space) {
    this.#store = new ContentStore(fs, home, space, 'attachment')
    this.#space = space
  }

  /** Errors: `storage.low-space` below the floor, `storage.…`. */
  async put(bytes: Uint8Array): Promise<{ sha256: Hash; bytes: number }> {
    await this.#space.assertRoom(bytes.length)
    return { sha256: await this.#store.put(bytes, 'without-reserve'), bytes: bytes.length }
  }

  /** Errors: `attachment.missing`, `attachment.damaged`, `storage.…`. */
  get(sha256: Hash): Promise<Uint8Array> {
    return this.#store.get(sha256)
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
