import type { z } from 'zod'
import type { ChainState, journalChannels, Notice } from '#shared/contracts/ipc/journal'
import { AppError } from '#shared/kernel/app-error'
import type { Id, RandomBytes } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { stampChange } from '#shared/log/chain'
import type { ChainName, NamedChange } from '#shared/log/change'
import { CLOCK_START, laterTime, tick, type HybridTime } from '#shared/log/hybrid-clock'
import type { ChainLimits } from './chain-file'
import { chainsIn, clearChainFolder } from './chain-folders'
import type { FileSystem } from './file-system'
import { groupChanges } from './group-changes'
import type { Home } from './home'
import { Notices } from './notices'
import { OpenChains } from './open-chains'
import { isOfAction, RemovedActions } from './removed-actions'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'

export type AppendRequest = z.infer<(typeof journalChannels)['journal.append']['request']>
export type AppendAnswer =
  | { readonly kind: 'appended'; readonly change: NamedChange }
  | { readonly kind: 'stale'; readonly head: ChainState['head'] }

export interface JournalOptions {
  readonly fs: FileSystem
  readonly device: Id
  /** Who writes; undefined until someone has said who they are. */
  readonly actor: () => Id | undefined
  readonly clock: () => { readonly instant: Instant; readonly ms: number }
  readonly random: RandomBytes
  readonly limits: ChainLimits
  readonly onNotice: (notice: Notice) => void
}

/** The second copy of all changes, and the one place where they get their order. */
export class Journal {
  readonly #options: JournalOptions
  readonly #home: Home
  readonly #space: Space
  readonly #queue = new SerialQueue()
  readonly #notices: Notices
  readonly #chains: OpenChains
  readonly #removed: RemovedActions
  #device: Id

  private constructor(options: JournalOptions, home: Home, space: Space, removed: RemovedActions) {
    this.#options = options
    this.#home = home
    this.#space = space
    this.#removed = removed
    this.#notices = new Notices(options.onNotice)
    this.#chains = new OpenChains(options, home, space, this.#notices)
    this.#device = options.device
  }

  /** Reads all chains from their checkpoints on, and cuts what a crash left half written. */
  static async open(options: JournalOptions, home: Home, space: Space): Promise<Journal> {
    const { fs } = options
    const removed = await RemovedActions.open(fs, home.folder)
    const journal = new Journal(options, home, space, removed)
    for (const { chain, devices } of await chainsIn(fs, home.folder)) {
      if (removed.holds(chain)) await clearChainFolder(fs, home.folder, chain)
      else for (const device of devices) await journal.#chains.openAtStart(chain, device)
    }
    return journal
  }

  get device(): Id {
    return this.#device
  }

  /** What `journal.state` answers. */
  state(): { device: Id; chains: ChainState[]; notices: Notice[]; empty: boolean } {
    const chains = this.chains()
    const empty = chains.every((each) => each.head === null && each.damaged.length === 0)
    return { device: this.#device, chains: [...chains], notices: [...this.#notices.all], empty }
  }

  chains(): readonly ChainState[] {
    return this.#chains.all.map((chain) => chain.state())
  }

  /**
   * Writes one command's effect under the one lock, and answers once it is flushed. A command id that came
   * before gets its first answer. Errors: `identity.none`, `action.removed`, `journal.shortened`, `journal.in-use`, `storage.…`.
   */
  append({ command, chain, head, patches }: AppendRequest): Promise<AppendAnswer> {
    const actor = this.#options.actor()
    if (actor === undefined) return Promise.reject(new AppError('identity.none'))
    return this.#write(async () => {
      if (this.#removed.holds(chain)) throw new AppError('action.removed', chain)
      const earlier = await this.#chains.answerOf(command.id)
      if (earlier !== undefined) return { kind: 'appended', change: earlier }
      const target = await this.#chains.of(chain, this.#device)
      await this.#chains.settle(target)
      if (target.head?.hash !== head?.hash || target.head?.number !== head?.number) {
        return { kind: 'stale', head: target.head }
      }
      target.file.assertWhole()
      const clock = tick(this.clock, this.#options.clock().ms)
      const change = stampChange(
        { chain, device: this.#device, actor, clock, head: target.head ?? undefined, command },
        patches,
        this.#options.random,
      )
      await target.file.append([change])
      await this.#chains.checkpoint(target)
      return { kind: 'appended', change }
    })
  }

  /** The greatest clock reading in any change. */
  get clock(): HybridTime {
    let greatest = CLOCK_START
    for (const { clock } of this.#chains.all) greatest = laterTime(greatest, clock)
    return greatest
  }

  /** The changes of a chain after a number, `limit` of them (more only where two have one number). */
  read(
    chain: ChainName,
    device: Id,
    after: number,
    limit: number,
  ): Promise<{ changes: NamedChange[]; more: boolean }> {
    return this.#queue.run(async () => {
      const source = this.#chains.known(chain, device)
      if (source === undefined) return { changes: [], more: false }
      const page = await source.read(after, limit)
      this.#chains.notice(source)
      return page
    })
  }

  /**
   * Takes back what the database still has, in any order: fills what is damaged, continues chains, makes those
   * that are missing. Answers how many changes were lacking. Errors: those of `readChange`, `storage.…`.
   */
  restore(changes: readonly NamedChange[]): Promise<number> {
    return this.#place(changes, 'hold-open')
  }

  /** The same for what comes from a bundle or a sample; a gap is `chain.gap`, a removed action `action.removed`. */
  importChanges(changes: readonly NamedChange[]): Promise<number> {
    return this.#place(changes, 'refuse')
  }

  /** Marks what is damaged and in no copy as lost, so that it is named once. Answers how many changes. */
  acceptLosses(): Promise<number> {
    return this.#write(async () => {
      let lost = 0
      for (const chain of this.#chains.all) {
        await this.#chains.settle(chain)
        const count = await chain.acceptLosses()
        if (count > 0) this.#notices.add({ code: 'journal.lost', values: { changes: count } })
        lost += count
      }
      return lost
    })
  }

  /** Checks every line of every chain, in pages, so that a command never waits long for it. */
  async verifyAll(): Promise<{ changes: number; notices: Notice[] }> {
    const before = this.#notices.all.length
    let changes = 0
    for (const chain of this.#chains.all) {
      let after: number | undefined = 0
      while (after !== undefined) {
        const from: number = after
        const page = await this.#queue.run(() => chain.verify(from))
        changes += page.changes
        after = page.next
      }
      this.#chains.notice(chain)
    }
    return { changes, notices: this.#notices.all.slice(before) }
  }

  /** The hiring actions that were removed from this laptop. */
  get removed(): readonly Id[] {
    return this.#removed.list
  }

  /**
   * Removes all chains of a hiring action, private ones included, and remembers for ever that it was removed:
   * first that, so that a crash in between only delays the rest to the next start. Errors: `storage.…`.
   */
  removeAction(action: Id): Promise<void> {
    return this.#write(async () => {
      await this.#removed.add(action)
      await this.#chains.clear((chain) => isOfAction(chain, (each) => each === action))
    })
  }

  /** Removes every chain and what is remembered of removals: what was begun on an empty profile is undone. */
  clearAll(): Promise<void> {
    return this.#write(async () => {
      await this.#chains.clear(() => true)
      await this.#removed.forget()
    })
  }

  /** Goes on under a new device id: another laptop has the old one too. */
  renewDevice(device: Id): Promise<void> {
    return this.#queue.run(() => {
      this.#device = device
      return Promise.resolve()
    })
  }

  /** Waits for what was asked, and writes checkpoints. The lock is the home's. */
  close(): Promise<void> {
    return this.#queue.run(async () => {
      for (const chain of this.#chains.all) await this.#chains.checkpoint(chain, 'at-once')
    })
  }

  #write<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(() =>
      this.#space.run('journal', async () => {
        await this.#home.assertSame()
        return task()
      }),
    )
  }

  async #place(changes: readonly NamedChange[], gaps: 'hold-open' | 'refuse'): Promise<number> {
    const groups = groupChanges(changes)
    return this.#write(async () => {
      const plans = []
      for (const group of groups) {
        const [{ header }] = group
        if (this.#removed.holds(header.chain)) {
          if (gaps === 'refuse') throw new AppError('action.removed', header.chain)
          // The database still had it: the window removes it there.
          continue
        }
        const chain = await this.#chains.of(header.chain, header.device)
        await this.#chains.settle(chain)
        plans.push({ chain, incoming: await chain.sort(group, gaps) })
      }
      let placed = 0
      for (const { chain, incoming } of plans) {
        placed += await chain.place(incoming)
        await this.#chains.checkpoint(chain)
        this.#chains.notice(chain)
      }
      return placed
    })
  }

  /** Keeps something that a person must be told, once, for `state()`. */
  report(notice: Notice): void {
    this.#notices.add(notice)
  }
}
