import type { RecordId } from '#shared/log/change'
import type { CursorRow } from './rows'

/** Beyond so many changes, reading all records anew is no slower. */
const MOST = 500

/** What is looked at. */
export interface ChainsRead {
  /** How far each chain that counts is folded. */
  readonly cursors: () => Promise<readonly CursorRow[]>
  /** What the changes of a chain after a number set fields of. */
  readonly recordsAfter: (chain: string, number: number) => Promise<readonly RecordId[]>
}

/** Tells which records were changed between two looks at the database. */
export class ChangedRecords {
  readonly #read: ChainsRead
  #seen: ReadonlyMap<string, CursorRow> | undefined

  constructor(read: ChainsRead) {
    this.#read = read
  }

  /**
   * The records changed since the last look; undefined where that cannot be told, and at the first look: all have to
   * be read. What is read afterwards is at least as new as what was looked at.
   */
  async since(): Promise<ReadonlySet<RecordId> | undefined> {
    const before = this.#seen
    const now = new Map((await this.#read.cursors()).map((row) => [row.key, row]))
    this.#seen = now
    // A chain that is gone took its records with it.
    if (before === undefined || [...before.keys()].some((key) => !now.has(key))) return undefined
    const records = new Set<RecordId>()
    let left = MOST
    for (const [key, { number, count }] of now) {
      const seen = before.get(key)
      const from = seen?.number ?? 0
      const came = count - (seen?.count ?? 0)
      if (came === 0) continue
      // What came out of turn is not after the last number.
      if (number - from !== came || came > left) return undefined
      left -= came
      for (const record of await this.#read.recordsAfter(key, from)) records.add(record)
    }
    return records
  }
}
