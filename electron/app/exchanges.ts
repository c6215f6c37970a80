import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExchangePlace } from '#shared/contracts/ipc/exchange'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Closing } from '#shared/domain/preparation/hiring-action'
import { AppError } from '#shared/kernel/app-error'
import { newId, type Id } from '#shared/kernel/ids'
import { exchangeNow } from '../exchange/exchange-now'
import { ExchangeState, freshState } from '../exchange/exchange-state'
import { claimFolder } from '../exchange/marker-file'
import { shareFiles, type ShareFiles } from '../exchange/share-files'
import { systemRandom } from '../platform/random'
import { readJson, writeJson } from './durable-json'
import type { DataServices } from './data-services'

/** The exchanges of this laptop: where each hiring action's folder is, and the one that runs. */
export class Exchanges {
  readonly #services: DataServices
  readonly #files: ShareFiles
  #running: AbortController | undefined

  constructor(services: DataServices, files: ShareFiles = shareFiles) {
    this.#services = services
    this.#files = files
  }

  async place(action: Id): Promise<ExchangePlace | null> {
    const state = await this.#read(action)
    return state === undefined ? null : placeOf(state)
  }

  /** The last number of this laptop's shared chain that the folder has; 0 where nothing was exchanged. */
  async exchangedUpTo(action: Id): Promise<number> {
    const written = (await this.#read(action))?.written
    return written?.device === this.#services.journal.device ? written.head.number : 0
  }

  /**
   * Makes a folder the exchange folder of a hiring action on this laptop. What was written into an earlier one is
   * written again into this. Errors: `action.removed`, `exchange.folder-…`,
   * `exchange.other-action`, `file.…`.
   */
  async choose(action: Id, folder: string): Promise<ExchangePlace> {
    this.#assertKept(action)
    const before = await this.#read(action)
    const library = newId(systemRandom)
    const found = await claimFolder(folder, { action, library }, this.#files)
    const isSame = before?.library === found.library
    const state = isSame ? { ...before, folder } : freshState({ ...found, folder })
    await this.#write(state)
    return placeOf(state)
  }

  /** Errors: `action.removed`, `exchange.no-folder`, `exchange.running`, `storage.…`; what else goes wrong stands in the report. */
  async run(action: Id): Promise<ExchangeReport> {
    if (this.#running !== undefined) throw new AppError('exchange.running')
    this.#assertKept(action)
    const state = await this.#read(action)
    if (state === undefined) throw new AppError('exchange.no-folder')
    const running = new AbortController()
    this.#running = running
    try {
      // Packing and verifying are most of the main process's code; no start needs them.
      const { exchangePorts } = await import('./exchange-of-action')
      const ports = await exchangePorts(this.#services, action, async (next) => this.#write(next))
      const { report } = await exchangeNow({ ...ports, files: this.#files }, state, {
        signal: running.signal,
      })
      return report
    } finally {
      this.#running = undefined
    }
  }

  /** What a laptop that left the folder told of the closing; null where nothing was. */
  async told(action: Id): Promise<Closing | null> {
    return (await this.#read(action))?.told ?? null
  }

  /**
   * Takes what this laptop wrote out of the folder, because the hiring action goes from this laptop; nothing where
   * there is no folder. Errors: `exchange.running`, as `leaveFolder`, `storage.…`.
   */
  async leave(action: Id): Promise<void> {
    if (this.#running !== undefined) throw new AppError('exchange.running')
    const state = await this.#read(action)
    if (state === undefined) return
    const { exchangePorts } = await import('./exchange-of-action')
    const { leaveFolder } = await import('../exchange/leave-folder')
    const ports = await exchangePorts(this.#services, action, async (next) => this.#write(next))
    await leaveFolder({ ...ports, files: this.#files }, state)
  }

  cancel(): void {
    this.#running?.abort()
  }

  #assertKept(action: Id): void {
    if (this.#services.journal.removed.includes(action)) throw new AppError('action.removed', action)
  }

  #pathOf(action: Id): string {
    return join(this.#services.paths.profile, 'exchange', `${action}.json`)
  }

  async #read(action: Id): Promise<ExchangeState | undefined> {
    const path = this.#pathOf(action)
    const stored = await readJson(path)
    if (stored === undefined) return undefined
    const parsed = ExchangeState.safeParse(stored)
    if (!parsed.success) throw new AppError('profile.damaged', path)
    return parsed.data
  }

  async #write(state: ExchangeState): Promise<void> {
    const path = this.#pathOf(state.action)
    await mkdir(join(this.#services.paths.profile, 'exchange'), { recursive: true, mode: 0o700 })
    await writeJson(path, state)
  }
}

function placeOf({ folder, last, told }: ExchangeState): ExchangePlace {
  return { folder, last, told }
}
