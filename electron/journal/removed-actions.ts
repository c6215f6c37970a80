import { dirname, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { Id } from '#shared/kernel/ids'
import { actionOfChain } from '#shared/log/chain'
import type { ChainName } from '#shared/log/change'
import { readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'

const Stored = z.strictObject({ format: z.literal(1), actions: z.array(Id) })

/**
 * `removed.json`: the hiring actions that were removed from this laptop, for ever. It is written before anything
 * goes, so that no crash, import or other copy brings one back.
 */
export class RemovedActions {
  readonly #fs: FileSystem
  readonly #path: string
  #actions: ReadonlySet<Id>

  private constructor(fs: FileSystem, path: string, actions: ReadonlySet<Id>) {
    this.#fs = fs
    this.#path = path
    this.#actions = actions
  }

  /** Error: `journal.removed-unreadable`, when it cannot be known what must not come back. */
  static async open(fs: FileSystem, folder: string): Promise<RemovedActions> {
    const path = join(folder, 'removed.json')
    const bytes = await readWhole(fs, path)
    if (bytes === undefined) return new RemovedActions(fs, path, new Set())
    try {
      const { actions } = Stored.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
      return new RemovedActions(fs, path, new Set(actions))
    } catch {
      throw new AppError('journal.removed-unreadable', path)
    }
  }

  get list(): readonly Id[] {
    return [...this.#actions]
  }

  /** Whether a chain, shared or private, belongs to a removed hiring action. */
  holds(chain: ChainName): boolean {
    return isOfAction(chain, (action) => this.#actions.has(action))
  }

  /** As if nothing had ever been removed: only for a profile where a restoration is undone. */
  async forget(): Promise<void> {
    if (this.#actions.size === 0) return
    await this.#fs.remove(this.#path)
    await this.#fs.syncFolder(dirname(this.#path))
    this.#actions = new Set()
  }

  /** Durable when it resolves. */
  async add(action: Id): Promise<void> {
    if (this.#actions.has(action)) return
    const actions = new Set([...this.#actions, action])
    const stored = { format: 1, actions: [...actions].sort() }
    await replaceFile(this.#fs, this.#path, Buffer.from(JSON.stringify(stored), 'utf8'))
    this.#actions = actions
  }
}

/** The workspace belongs to no hiring action. */
export function isOfAction(chain: ChainName, isMeant: (action: Id) => boolean): boolean {
  return chain !== 'workspace' && isMeant(actionOfChain(chain))
}
