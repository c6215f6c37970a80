import type { Hash } from '#shared/kernel/ids'
import { seal, sealBytes, unseal, unsealBytes } from '#shared/log/sealed'
import type { Database } from '../database'

/** Attachments and revisions in the database: the copy beside the attachment folder's. */
export class FilesRepository {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async attachment(sha256: Hash): Promise<Uint8Array | undefined> {
    const row = await this.#database.attachments.get(sha256)
    return row && unsealBytes(row.body)
  }

  async putAttachment(sha256: Hash, bytes: Uint8Array): Promise<void> {
    await this.#database.attachments.put({ sha256, bytes: bytes.length, body: sealBytes(bytes) })
  }

  async revision(sha256: Hash): Promise<string | undefined> {
    const row = await this.#database.revisions.get(sha256)
    return row && String(unseal(row.body))
  }

  /** The same of several, read at once. */
  async revisions(hashes: readonly Hash[]): Promise<readonly (string | undefined)[]> {
    const rows = await this.#database.revisions.bulkGet([...hashes])
    return rows.map((row) => row && String(unseal(row.body)))
  }

  async putRevision(sha256: Hash, text: string): Promise<void> {
    await this.#database.revisions.put({ sha256, body: seal(text) })
  }

  attachmentHashes(): Promise<readonly Hash[]> {
    return this.#database.attachments.toCollection().primaryKeys()
  }

  revisionHashes(): Promise<readonly Hash[]> {
    return this.#database.revisions.toCollection().primaryKeys()
  }
}
