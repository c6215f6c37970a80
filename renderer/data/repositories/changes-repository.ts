import type { NamedChange } from '#shared/log/change'
import { readChange } from '#shared/log/verify-change'
import { unseal } from '#shared/log/sealed'
import type { Database } from '../database'
import type { CursorRow } from '../rows'

/** The changes as they came, for giving them back to the journal. */
export class ChangesRepository {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  cursors(): Promise<readonly CursorRow[]> {
    return this.#database.cursors.toArray()
  }

  /** At most `limit` changes of a chain after a number, checked again; damaged ones are left out. */
  async after(chain: string, number: number, limit: number): Promise<readonly NamedChange[]> {
    const rows = await this.#database.changes
      .where('[chain+number]')
      .between([chain, number], [chain, Number.MAX_SAFE_INTEGER], false, true)
      .limit(limit)
      .toArray()
    return rows.flatMap((row) => intact(unseal(row.body)))
  }

  async byHash(hashes: readonly string[]): Promise<readonly NamedChange[]> {
    const rows = await this.#database.changes.bulkGet([...hashes])
    return rows.flatMap((row) => (row ? intact(unseal(row.body)) : []))
  }

  /** The changes with these numbers of a chain: a damaged journal line may not know its own hash. */
  async byNumber(chain: string, numbers: readonly number[]): Promise<readonly NamedChange[]> {
    const keys = numbers.map((number) => [chain, number])
    const rows = await this.#database.changes.where('[chain+number]').anyOf(keys).toArray()
    return rows.flatMap((row) => intact(unseal(row.body)))
  }
}

function intact(stored: unknown): readonly NamedChange[] {
  if (typeof stored !== 'object' || stored === null || !('hash' in stored) || !('header' in stored)) return []
  const { hash, header, body } = stored as NamedChange
  const read = readChange({ header, body }, hash)
  return read.ok && 'change' in read.value ? [read.value.change] : []
}
