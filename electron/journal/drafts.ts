import { join } from 'node:path'
import { z } from 'zod'
import { Draft } from '#shared/contracts/ipc/journal'
import type { Id } from '#shared/kernel/ids'
import { seal, unseal } from '#shared/log/sealed'
import { sha256Of } from './content-store'
import { keepAside, readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'
import { errnoOf, storageError } from './storage-error'

const Stored = z.strictObject({ sha256: z.string(), draft: z.unknown() })

/** Names a draft: one per field of a record. */
export type DraftKey = Pick<Draft, 'record' | 'field'>

const DRAFT_FILE = /^[0-9a-f]{64}\.json$/

/** Typing that is not a change yet: one file per field, put in place whole, flushed before it is answered. */
export class Drafts {
  readonly #fs: FileSystem
  readonly #home: Home
  readonly #space: Space
  readonly #folder: string
  readonly #queue = new SerialQueue()
  readonly #onUnreadable: () => void

  /** `onUnreadable` is told of a draft that was found damaged; its file is kept. */
  constructor(fs: FileSystem, home: Home, space: Space, onUnreadable: () => void) {
    this.#fs = fs
    this.#home = home
    this.#space = space
    this.#folder = join(home.folder, 'drafts')
    this.#onUnreadable = onUnreadable
  }

  /** Errors: `storage.…`, `journal.in-use`. */
  put(draft: Draft): Promise<void> {
    const text = JSON.stringify(draft)
    const stored = { sha256: sha256Of(Buffer.from(text, 'utf8')), draft }
    const bytes = Buffer.from(`${JSON.stringify(seal(stored))}\n`, 'utf8')
    return this.#write(() => replaceFile(this.#fs, this.#pathOf(draft), bytes))
  }

  /** All whole drafts. A damaged one is moved aside and told. */
  list(): Promise<Draft[]> {
    return this.#queue.run(async () => {
      try {
        return await this.#listAll()
      } catch (thrown) {
        throw storageError(thrown)
      }
    })
  }

  /** Drops a draft whose command was committed; one that was begun since, under another command, stays. */
  discard({ command, ...key }: DraftKey & { readonly command: Id }): Promise<void> {
    return this.#write(async () => {
      const path = this.#pathOf(key)
      const draft = await this.#read(path)
      if (draft?.command !== command) return
      await this.#fs.remove(path)
      await this.#fs.syncFolder(this.#folder)
    })
  }

  async close(): Promise<void> {
    await this.#queue.idle()
  }

  #write(task: () => Promise<void>): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run('drafts', async () => {
        await this.#home.assertSame()
        await task()
      }),
    )
  }

  async #listAll(): Promise<Draft[]> {
    await this.#home.assertSame()
    const drafts: Draft[] = []
    for (const name of [...(await this.#fs.list(this.#folder))].sort()) {
      if (!DRAFT_FILE.test(name)) continue
      const path = join(this.#folder, name)
      const draft = await this.#readIfReadable(path)
      if (draft === 'bad-block') this.#onUnreadable()
      else if (draft === undefined) await this.#setAside(path)
      else drafts.push(draft)
    }
    return drafts
  }

  #pathOf({ record, field }: DraftKey): string {
    return join(this.#folder, `${sha256Of(Buffer.from(`${record} ${field}`, 'utf8'))}.json`)
  }

  async #read(path: string): Promise<Draft | undefined> {
    const bytes = await readWhole(this.#fs, path)
    return bytes === undefined ? undefined : readDraft(bytes)
  }

  /** What the disk cannot read does not keep the others from being listed. */
  async #readIfReadable(path: string): Promise<Draft | undefined | 'bad-block'> {
    try {
      return await this.#read(path)
    } catch (error) {
      if (errnoOf(error) === 'EIO') return 'bad-block'
      throw error
    }
  }

  async #setAside(path: string): Promise<void> {
    const size = (await this.#fs.size(path)) ?? 0
    await keepAside(this.#fs, path, { from: 0, to: size }, (n) => `${path}.damaged-${n}`)
    await this.#fs.remove(path)
    this.#onUnreadable()
  }
}

function readDraft(bytes: Uint8Array): Draft | undefined {
  try {
    const stored = Stored.parse(unseal(JSON.parse(Buffer.from(bytes).toString('utf8'))))
    if (sha256Of(Buffer.from(JSON.stringify(stored.draft), 'utf8')) !== stored.sha256) return undefined
    return Draft.parse(stored.draft)
  } catch {
    return undefined
  }
}
