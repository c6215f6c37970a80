import type { Draft } from '#shared/contracts/ipc/journal'
import { seal, unseal } from '#shared/log/sealed'
import type { Database } from '../database'

/** The database's copy of what is typed but not committed. */
export class DraftsRepository {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async put(draft: Draft): Promise<void> {
    const { record, field } = draft
    await this.#database.drafts.put({ key: `${record} ${field}`, record, body: seal(draft) })
  }

  async remove(record: string, field: string): Promise<void> {
    await this.#database.drafts.delete(`${record} ${field}`)
  }

  async all(): Promise<readonly Draft[]> {
    return (await this.#database.drafts.toArray()).map((row) => unseal(row.body) as Draft)
  }
}
