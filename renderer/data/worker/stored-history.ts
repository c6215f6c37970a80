import { HistoryIndex } from '#shared/domain/records/history-index'
import { recordNames, type RecordNames } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import type { Database } from '../database'
import { ChangesRepository, type ChangePlace } from '../repositories/changes-repository'
import { RecordsRepository } from '../repositories/records-repository'

/** How many changes are read at a time. */
const PAGE = 1000

interface Level {
  readonly index: HistoryIndex
  readonly names: RecordNames
}

/** The index of one hiring action's history, level with the database when it is asked for. */
export class StoredHistory {
  readonly #database: Database
  readonly #action: Id
  /** What the index was made of, and the index. */
  #made: { readonly of: string; readonly level: Promise<Level> } | undefined
  #index = new HistoryIndex()

  constructor(database: Database, action: Id) {
    this.#database = database
    this.#action = action
  }

  get size(): number {
    return this.#index.size
  }

  /** The index of all changes there are now. Where nothing came since the last time it is the same one. */
  async level(): Promise<Level> {
    const state = await this.#state()
    if (this.#made?.of !== state) this.#made = { of: state, level: this.#make() }
    try {
      return await this.#made.level
    } catch (thrown) {
      this.#made = undefined
      throw thrown
    }
  }

  async #make(): Promise<Level> {
    const changes = new ChangesRepository(this.#database)
    const records = new RecordsRepository(this.#database).readInTurn(this.#action)
    const names = await recordNames(records, this.#action)
    const index = new HistoryIndex()
    this.#index = index
    for (let after: ChangePlace | undefined, more = true; more;) {
      const page = await changes.page(this.#action, { after, limit: PAGE, newestFirst: false })
      index.add(page.changes, await changes.withReplaced(page.changes), names)
      after = page.next
      more = after !== undefined
    }
    return { index, names }
  }

  async #state(): Promise<string> {
    const cursors = await this.#database.cursors.toArray()
    return cursors
      .filter(({ chain }) => chain.endsWith(`/${this.#action}`))
      .map(({ key, count }) => `${key} ${count}`)
      .join('\n')
  }
}
