import { Dexie } from 'dexie'
import type { Hash } from '#shared/kernel/ids'
import type { NamedChange, RecordId } from '#shared/log/change'
import { readChange } from '#shared/log/verify-change'
import { unseal } from '#shared/log/sealed'
import type { Database } from '../database'
import type { ChangeRow, ClockKey, CursorRow } from '../rows'

/** Where a page of an action's changes ended. */
export type ChangePlace = readonly [clock: ClockKey, hash: Hash]

export interface ChangePage {
  readonly changes: readonly NamedChange[]
  /** Where the next page begins; undefined after the last. */
  readonly next: ChangePlace | undefined
}

/** The changes as they came: for giving them back to the journal, and for the history. */
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

  /** What the changes of a chain after a number set fields of; they themselves are not looked at. */
  async recordsAfter(chain: string, number: number): Promise<readonly RecordId[]> {
    const rows = await this.#database.changes
      .where('[chain+number]')
      .between([chain, number], [chain, Number.MAX_SAFE_INTEGER], false, true)
      .toArray()
    return rows.flatMap(({ records }) => records)
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

  /** How many changes of a hiring action there are: counted by index, none is read. */
  countOf(action: string): Promise<number> {
    return this.#from(action, 'clock', undefined).count()
  }

  /** At most `limit` changes of a hiring action by their clocks, from a place on. They are not checked again. */
  async page(
    action: string,
    { after, limit, newestFirst }: { after?: ChangePlace | undefined; limit: number; newestFirst: boolean },
  ): Promise<ChangePage> {
    const index = newestFirst ? 'clockBack' : 'clock'
    const rows = await this.#from(action, index, after).limit(limit).toArray()
    const last = rows.length < limit ? undefined : rows.at(-1)
    return { changes: rows.map(changeOf), next: last && [last[index], last.hash] }
  }

  /** The changes of records whose ids begin so, each once. */
  async ofRecords(beginnings: readonly string[]): Promise<readonly NamedChange[]> {
    const rows = await this.#database.changes
      .where('records')
      .startsWithAnyOf([...beginnings])
      .distinct()
      .toArray()
    return rows.map(changeOf)
  }

  /** Those of these that are here, as they are. */
  async named(hashes: readonly Hash[]): Promise<readonly NamedChange[]> {
    const rows = await this.#database.changes.bulkGet([...hashes])
    return rows.flatMap((row) => (row === undefined ? [] : changeOf(row)))
  }

  /** These changes by their hashes, with those whose values they replaced. */
  async withReplaced(changes: readonly NamedChange[]): Promise<ReadonlyMap<Hash, NamedChange>> {
    const known = new Map(changes.map((change) => [change.hash, change]))
    const over = changes.flatMap(({ header }) => header.patches.flatMap((patch) => patch.over))
    const lacking = new Set(over.filter((hash) => !known.has(hash)))
    for (const change of await this.named([...lacking])) known.set(change.hash, change)
    return known
  }

  #from(action: string, index: 'clock' | 'clockBack', after: ChangePlace | undefined) {
    return this.#database.changes
      .where(`[action+${index}+hash]`)
      .between([action, ...(after ?? [Dexie.minKey])], [action, Dexie.maxKey], after === undefined, true)
  }
}

function changeOf(row: ChangeRow): NamedChange {
  return unseal(row.body) as NamedChange
}

function intact(stored: unknown): readonly NamedChange[] {
  if (typeof stored !== 'object' || stored === null || !('hash' in stored) || !('header' in stored)) return []
  const { hash, header, body } = stored as NamedChange
  const read = readChange({ header, body }, hash)
  return read.ok && 'change' in read.value ? [read.value.change] : []
}
