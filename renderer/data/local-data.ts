import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { Head } from '#shared/log/chain'
import type { ChainName, NamedChange } from '#shared/log/change'
import type { Notice } from '#shared/contracts/ipc/journal'
import { call } from '../bridge/bridge'
import { Database } from './database'
import { foldIntoTables } from './fold-into-tables'
import { ChangesRepository } from './repositories/changes-repository'
import { FilesRepository } from './repositories/files-repository'
import { DraftsRepository } from './repositories/drafts-repository'
import { PaperTextsRepository } from './repositories/paper-texts-repository'
import { RecordsRepository } from './repositories/records-repository'
import { removeActionRows, type FilesThatGo } from './remove-action'
import type { CursorRow } from './rows'
import { WorkerClient } from './worker/worker-client'
import { catchUp } from './start/catch-up'
import { reconcile } from './start/reconcile'
import { removeRemoved } from './start/remove-removed'
import { restoreFiles } from './start/restore-files'

/** The window's copy of everything, opened and brought level with the journal. */
export class LocalData {
  readonly records: RecordsRepository
  readonly files: FilesRepository
  readonly paperTexts: PaperTextsRepository
  readonly drafts: DraftsRepository
  readonly changes: ChangesRepository
  /** What is worked out over all of a hiring action is asked of a thread of its own. */
  readonly worker = new WorkerClient()
  /** The history has one of its own: what is looked for waits for nothing else. */
  readonly histories = new WorkerClient()
  /** So have lists and searches that follow each key. */
  readonly searches = new WorkerClient()
  readonly #database: Database

  private constructor(database: Database) {
    this.#database = database
    this.records = new RecordsRepository(database)
    this.files = new FilesRepository(database)
    this.paperTexts = new PaperTextsRepository(database)
    this.drafts = new DraftsRepository(database)
    this.changes = new ChangesRepository(database)
  }

  /** Opens the database and reconciles it with the journal; the notices are to be shown to the person. */
  static async open(): Promise<{ data: LocalData; notices: readonly Notice[] }> {
    const database = new Database()
    await database.open()
    await removeRemoved(database)
    const notices = await reconcile(database)
    return { data: new LocalData(database), notices }
  }

  /** Completes attachments and revisions from each other's copy; returns how many neither copy has. */
  async restoreFiles(): Promise<number> {
    const named = await this.worker.ask('filesNamed', {})
    return (await restoreFiles(this.#database, named)).length
  }

  /** Forgets a hiring action that the main process has removed. */
  async removeAction(action: Id, files: FilesThatGo): Promise<void> {
    await removeActionRows(this.#database, action, files)
  }

  async head(key: string): Promise<Head | undefined> {
    const cursor = await this.#database.cursors.get(key)
    return cursor && { number: cursor.number, hash: cursor.hash }
  }

  /** The newest change of each device's chain of a name, by `<chain>/<device>`. Cheap to watch. */
  async heads(chain: ChainName): Promise<readonly CursorRow[]> {
    return this.#database.cursors.where('key').startsWith(`${chain}/`).toArray()
  }

  /** How many revisions are here. Cheap to watch. */
  async revisions(): Promise<number> {
    return this.#database.revisions.count()
  }

  /** Says what is here: another text whenever a change was folded or a revision came. Cheap to watch. */
  async level(): Promise<string> {
    const cursors = await this.#database.cursors.toArray()
    return [...cursors.map(({ key, count }) => `${key} ${count}`), await this.revisions()].join('\n')
  }

  fold(changes: readonly NamedChange[]): Promise<number> {
    return foldIntoTables(this.#database, changes)
  }

  catchUp(chain: ChainName, device: Id): Promise<number> {
    return catchUp(this.#database, chain, device)
  }

  /** Folds all of the journal's chains that are behind, such as those of a sample that was just built. */
  async catchUpAll(): Promise<void> {
    const { chains } = await call('journal.state', {})
    for (const { chain, device } of chains) await this.catchUp(chain, device)
  }

  /** After a fold that failed: tries from the journal again. Throws `database.fold-failed` if that fails too. */
  async rebuild(chain: ChainName, cause: AppError): Promise<void> {
    try {
      await reconcile(this.#database)
    } catch (thrown) {
      const again = thrown instanceof Error ? thrown.message : String(thrown)
      throw new AppError('database.fold-failed', `${chain}: ${cause.detail}; ${again}`)
    }
  }
}
