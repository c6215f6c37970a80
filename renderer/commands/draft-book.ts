import type { Draft } from '#shared/contracts/ipc/journal'
import { overOf } from '#shared/log/fold'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { call } from '../bridge/bridge'
import type { LocalData } from '../data/local-data'
import type { CommandRunner, RunnerContext } from './command-runner'
import { commitDraft } from './draft-commands'
import { isOfImport, wireDraft } from './import-queue'
import { DraftKeeper, type DraftPorts, type DraftTarget } from './draft-keeper'
import type { SaveStatusStore } from './save-status'

/** One keeper per field that is typed into, for as long as the window lives. */
export class DraftBook {
  readonly #keepers = new Map<string, DraftKeeper>()
  readonly #data: LocalData
  readonly #ports: DraftPorts
  readonly #status: SaveStatusStore

  constructor(
    data: LocalData,
    runner: CommandRunner,
    context: Pick<RunnerContext, 'now' | 'newId'>,
    status: SaveStatusStore,
  ) {
    this.#data = data
    this.#status = status
    this.#ports = {
      ...context,
      whenIdle: (run, mostMs) => void requestIdleCallback(run, { timeout: mostMs }),
      put: async (draft) => {
        await call('drafts.put', wireDraft(draft))
        await this.#mirror(data, draft)
      },
      discard: async (draft) => {
        const { record, field, command } = draft
        await call('drafts.discard', { record, field, command })
        await data.drafts.remove(record, field)
      },
      commit: async (draft) => commitDraft(runner, draft),
      over: async ({ record, field }) => overOf((await data.records.get(record))?.state, field),
    }
  }

  keeper(target: DraftTarget): DraftKeeper {
    const key = `${target.record} ${target.field}`
    const known = this.#keepers.get(key)
    if (known !== undefined) return known
    const keeper = new DraftKeeper(target, this.#ports, this.#status)
    this.#keepers.set(key, keeper)
    return keeper
  }

  /** Makes changes of everything that is typed: on pause, on submit, and before the window closes. */
  async commitAll(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map(async (keeper) => keeper.commit()))
  }

  /** Sends everything that is typed to the draft file at once: the page is about to go. */
  sendAll(): void {
    for (const keeper of this.#keepers.values()) keeper.sendNow()
  }

  /**
   * Takes up what was typed when the program ended: each draft becomes a change, as if its field had been
   * left. What cannot become one (its sheet was submitted meanwhile) stays a draft, and its error is returned. Parts
   * of an import are left to its queue.
   */
  async recover(): Promise<{
    readonly recovered: number
    readonly refused: readonly AppError[]
    readonly imports: readonly Draft[]
  }> {
    const kept = await call('drafts.list', {})
    const known = new Set(kept.map(({ record, field }) => `${record} ${field}`))
    const onlyInDatabase = (await this.#data.drafts.all()).filter(
      ({ record, field }) => !known.has(`${record} ${field}`),
    )
    const refused: AppError[] = []
    let recovered = 0
    for (const draft of [...kept.filter((each) => !isOfImport(each)), ...onlyInDatabase]) {
      try {
        await this.#ports.commit(draft)
        await this.#ports.discard(draft)
        recovered += 1
      } catch (thrown) {
        refused.push(toAppError(thrown))
      }
    }
    return { recovered, refused, imports: kept.filter(isOfImport) }
  }

  /** The draft is on the disk already; a database that cannot take its copy is said, and not more. */
  async #mirror(data: LocalData, draft: Draft): Promise<void> {
    try {
      await data.drafts.put(draft)
      this.#status.warn(undefined)
    } catch (thrown) {
      this.#status.warn(toAppError(thrown))
    }
  }
}
