import { sameApplicants, type ListedView } from '#shared/domain/same-applicant'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import type { RecordState } from '#shared/log/fold'
import { kindOf } from '#shared/log/record-id'
import { viewOf, type RecordsReader, type RecordView } from '#shared/log/records'
import { Snapshot } from '#shared/log/snapshot'
import { unseal } from '#shared/log/sealed'
import { ActionRecords } from '../action-records'
import type { Database } from '../database'
import { RecordLists } from '../record-lists'
import type { CursorRow, RecordRow } from '../rows'
import { ChangesRepository } from './changes-repository'

/** How many records are read at a time. */
const PAGE = 500

/** Reads records out of the tables, by id, by the beginning of their id, or by hiring action and kind. */
export class RecordsRepository implements RecordsReader {
  readonly #database: Database
  readonly #lists: RecordLists

  constructor(database: Database) {
    this.#database = database
    const changes = new ChangesRepository(database)
    this.#lists = new RecordLists({
      cursorsOf: async (action) => this.cursorsOf(action),
      recordsAfter: async (chain, number) => changes.recordsAfter(chain, number),
      pagesOf: (action, kind) => this.pagesOf(action, kind),
      eachOf: async (action, ids) => this.eachOf(action, ids),
      sameApplicants: async (action) => sameApplicants(this.within(action)),
    })
  }

  async get(record: RecordId): Promise<RecordView | undefined> {
    const row = await this.#database.records.get(record)
    return row && viewOfRow(row)
  }

  /** Those of these that there are. */
  async each(ids: readonly RecordId[]): Promise<readonly RecordView[]> {
    const rows = await this.#database.records.bulkGet([...ids])
    return rows.flatMap((row) => (row === undefined ? [] : viewOfRow(row)))
  }

  /** The same of one hiring action alone. */
  async eachOf(action: Id, ids: readonly RecordId[]): Promise<readonly RecordView[]> {
    const rows = await this.#database.records.bulkGet([...ids])
    return rows.flatMap((row) => (row?.action === action ? viewOfRow(row) : []))
  }

  /** The hiring actions that these records belong to. */
  async actionsOf(ids: readonly RecordId[]): Promise<ReadonlySet<Id>> {
    const rows = await this.#database.records.bulkGet([...ids])
    return new Set(rows.flatMap((row) => row?.action ?? []))
  }

  /** The records of a kind that belong to a hiring action, by id, so many at a time that the thread answers in between. */
  async *pagesOf(action: Id, kind: string): AsyncGenerator<readonly RecordView[]> {
    const end = `${kind}/\uffff`
    const { records } = this.#database
    const read = (after: string) => records.where('id').between(after, end, false).limit(PAGE).toArray()
    for (let reading: ReturnType<typeof read> | undefined = read(`${kind}/`); reading !== undefined;) {
      const rows: readonly RecordRow[] = await reading
      const last = rows.length === PAGE ? rows.at(-1) : undefined
      // The next page is read while this one is worked on. Where nobody asks for it, nobody hears that it failed.
      reading = last && read(last.id)
      reading?.catch(() => undefined)
      yield rows.flatMap((row) => (row.action === action ? viewOfRow(row) : []))
    }
  }

  /** How far each chain of a hiring action is folded: changes with every change of its records. Cheap to watch. */
  async cursorsOf(action: Id): Promise<readonly CursorRow[]> {
    return this.#database.cursors
      .where('key')
      .startsWithAnyOf(`action/${action}/`, `private/${action}/`)
      .toArray()
  }

  async list(prefix: string): Promise<readonly RecordView[]> {
    return (await this.#database.records.where('id').startsWith(prefix).toArray()).map(viewOfRow)
  }

  /** The records of a kind that belong to a hiring action, deleted ones included. */
  async ofAction(action: string, kind: string): Promise<readonly RecordView[]> {
    return (await this.#database.records.where('[action+kind]').equals([action, kind]).toArray()).map(
      viewOfRow,
    )
  }

  /** The records of one hiring action alone: for rules that ask for few of them. */
  within(action: string): RecordsReader {
    return {
      get: (record) => this.get(record),
      list: async (prefix) => {
        if (prefix === `${kindOf(prefix)}/`) return this.ofAction(action, kindOf(prefix))
        const rows = await this.#database.records.where('id').startsWith(prefix).toArray()
        return rows.filter((row) => row.action === action).map(viewOfRow)
      },
    }
  }

  /** The records of one hiring action for one rule that asks for many of them: each kind is read once. */
  readInTurn(action: Id): RecordsReader {
    return new ActionRecords({
      get: async (record) => (await this.eachOf(action, [record]))[0],
      pagesOf: (kind) => this.pagesOf(action, kind),
    })
  }

  /**
   * The records of a kind in a hiring action as they are now, deleted ones included; applicants who were merged are
   * one. They stay in memory: the same array comes again until one of them changes.
   */
  listed(action: Id, kind: string): Promise<readonly ListedView[]> {
    return this.#lists.read(action, kind)
  }

  /** All records of these kinds in a hiring action in memory: for a live query, which notes what it read. */
  async snapshotOf(action: Id, kinds: readonly string[]): Promise<RecordsReader> {
    const views = await Promise.all(kinds.map(async (kind) => this.ofAction(action, kind)))
    return new Snapshot(views.flat())
  }

  /** How many of a kind there are in a hiring action, deleted ones included: counted without reading them. */
  countOf(action: string, kind: string): Promise<number> {
    return this.#database.records.where('[action+kind]').equals([action, kind]).count()
  }

  /** How many records have a field with two values: counted by index, none is read. */
  countToResolve(action: string): Promise<number> {
    return this.#database.records
      .where('[action+toResolve]')
      .between([action, 1], [action, Number.MAX_SAFE_INTEGER])
      .count()
  }

  /** The records of a kind in any hiring action, without the deleted ones. */
  async ofKind(kind: string): Promise<readonly RecordView[]> {
    return (await this.#database.records.where('[kind+deleted]').equals([kind, 0]).toArray()).map(viewOfRow)
  }
}

function viewOfRow(row: RecordRow): RecordView {
  return viewOf(unseal(row.body) as RecordState)
}
