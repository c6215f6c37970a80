import { join } from 'node:path'
import type { z } from 'zod'
import type { ChainState, journalChannels, Notice } from '#shared/contracts/ipc/journal'
import { AppError } from '#shared/kernel/app-error'
import type { Id, RandomBytes } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Instant } from '#shared/kernel/time'
import { chainKey, stampChange } from '#shared/log/chain'
import { ChainName, type NamedChange } from '#shared/log/change'
import { CLOCK_START, laterTime, tick, type HybridTime } from '#shared/log/hybrid-clock'
import { readChange } from '#shared/log/verify-change'
import type { ChainLimits } from './chain-file'
import { DeviceChain } from './device-chain'
import { listIfThere } from './file-operations'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'
import { isStorageError, storageError } from './storage-error'

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

const DEVICE_FILE = /^([0-9a-f]{32})\.jsonl$/

/** The second copy of all changes, and the one place where they get their order. */
export class Journal {
  readonly #options: JournalOptions
  readonly #home: Home
  readonly #space: Space
  readonly #queue = new SerialQueue()
  readonly #chains = new Map<string, DeviceChain>()
  readonly #notices: Notice[] = []
  #device: Id

  private constructor(options: JournalOptions, home: Home, space: Space) {
    this.#options = options
    this.#home = home
    this.#space = space
    this.#device = options.device
  }

  /** Reads all chains from their checkpoints on, and cuts what a crash left half written. */
  static async open(options: JournalOptions, home: Home, space: Space): Promise<Journal> {
    const journal = new Journal(options, home, space)
    const root = join(home.folder, 'chains')
    for (const folder of [...(await listIfThere(options.fs, root))].sort()) {
      const chain = ChainName.safeParse(folder.replace('-', '/'))
      if (!chain.success) continue
      for (const name of [...(await options.fs.list(join(root, folder)))].sort()) {
        const device = DEVICE_FILE.exec(name)?.[1]
        if (device !== undefined) await journal.#openChain(chain.data, device)
      }
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
    return { device: this.#device, chains: [...chains], notices: [...this.#notices], empty }
  }

  chains(): readonly ChainState[] {
    return [...this.#chains.values()].map((chain) => chain.state())
  }

  /**
   * Writes one command's effect under the one lock, and answers once it is flushed. A command id that came
   * before gets its first answer. Errors: `identity.none`, `journal.shortened`, `journal.in-use`, `storage.…`.
   */
  append({ command, chain, head, patches }: AppendRequest): Promise<AppendAnswer> {
    const actor = this.#options.actor()
    if (actor === undefined) return Promise.reject(new AppError('identity.none'))
    return this.#write(async () => {
      const earlier = await this.#answerOf(command.id)
      if (earlier !== undefined) return { kind: 'appended', change: earlier }
      const target = await this.#chain(chain, this.#device)
      await this.#settle(target)
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
      await this.#checkpoint(target)
      return { kind: 'appended', change }
    })
  }

  /** The greatest clock reading in any change. */
  get clock(): HybridTime {
    let greatest = CLOCK_START
    for (const { clock } of this.#chains.values()) greatest = laterTime(greatest, clock)
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
      const source = this.#chains.get(chainKey(chain, device))
      if (source === undefined) return { changes: [], more: false }
      const page = await source.read(after, limit)
      this.#noticeState(source)
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

  /** The same for what comes from a bundle or a sample; a chain that would have a gap is `chain.gap`. */
  importChanges(changes: readonly NamedChange[]): Promise<number> {
    return this.#place(changes, 'refuse')
  }

  /** Marks what is damaged and in no copy as lost, so that it is named once. Answers how many changes. */
  acceptLosses(): Promise<number> {
    return this.#write(async () => {
      let lost = 0
      for (const chain of this.#chains.values()) {
        await this.#settle(chain)
        const count = await chain.acceptLosses()
        if (count > 0) this.#notice('journal.lost', { changes: count })
        lost += count
      }
      return lost
    })
  }

  /** Checks every line of every chain, in pages, so that a command never waits long for it. */
  async verifyAll(): Promise<{ changes: number; notices: Notice[] }> {
    const before = this.#notices.length
    let changes = 0
    for (const chain of this.#chains.values()) {
      let after: number | undefined = 0
      while (after !== undefined) {
        const from: number = after
        const page = await this.#queue.run(() => chain.verify(from))
        changes += page.changes
        after = page.next
      }
      this.#noticeState(chain)
    }
    return { changes, notices: this.#notices.slice(before) }
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
      for (const chain of this.#chains.values()) await this.#checkpoint(chain, 'at-once')
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

  async #answerOf(command: Id): Promise<NamedChange | undefined> {
    for (const chain of this.#chains.values()) {
      const change = await chain.changeOf(command)
      if (change === undefined) continue
      // A crash may have come between its write and its flush.
      await chain.file.flush()
      return change
    }
    return undefined
  }

  async #place(changes: readonly NamedChange[], gaps: 'hold-open' | 'refuse'): Promise<number> {
    const groups = new Map<string, NamedChange[]>()
    for (const given of changes) {
      const read = unwrap(readChange({ header: given.header, body: given.body }, given.hash))
      if (!('change' in read)) throw new AppError('change.newer', given.hash)
      const { chain, device } = read.change.header
      const key = chainKey(chain, device)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [read.change])
      else group.push(read.change)
    }
    return this.#write(async () => {
      const plans = []
      for (const group of groups.values()) {
        const first = group[0]?.header
        if (first === undefined) continue
        const chain = await this.#chain(first.chain, first.device)
        await this.#settle(chain)
        plans.push({ chain, incoming: await chain.sort(group, gaps) })
      }
      let placed = 0
      for (const { chain, incoming } of plans) {
        placed += await chain.place(incoming)
        await this.#checkpoint(chain)
        this.#noticeState(chain)
      }
      return placed
    })
  }

  async #openChain(chain: ChainName, device: Id): Promise<void> {
    const opened = await this.#chain(chain, device)
    try {
      await this.#space.run('journal', () => this.#settle(opened))
    } catch (thrown) {
      // What cannot be cut now is cut before the next write; the status tells why it could not be.
      const error = storageError(thrown)
      if (!isStorageError(error)) throw error
    }
    this.#noticeState(opened)
  }

  async #chain(chain: ChainName, device: Id): Promise<DeviceChain> {
    const key = chainKey(chain, device)
    const known = this.#chains.get(key)
    if (known !== undefined) return known
    const stem = join(this.#home.folder, 'chains', chain.replace('/', '-'), device)
    const opened = await DeviceChain.open({
      fs: this.#options.fs,
      chain,
      device,
      stem,
      limits: this.#options.limits,
    })
    this.#chains.set(key, opened)
    return opened
  }

  async #settle(chain: DeviceChain): Promise<void> {
    const cut = await chain.settle()
    if (cut > 0) this.#notice('journal.torn-line', { bytes: cut, chain: chain.file.place.chain })
  }

  /** A checkpoint saves time at the next start and nothing else: one that fails is tried again later. */
  async #checkpoint(chain: DeviceChain, when?: 'at-once'): Promise<void> {
    try {
      await chain.file.checkpoint(when)
    } catch (thrown) {
      const error = storageError(thrown)
      if (!isStorageError(error)) throw error
    }
  }

  #noticeState(chain: DeviceChain): void {
    const { place, scan } = chain.file
    const where = { chain: place.chain, device: place.device }
    if (scan.damaged.size > 0) this.#notice('journal.damaged-line', { ...where, changes: scan.damaged.size })
    if (scan.newer > 0) this.#notice('journal.update-needed', { ...where, changes: scan.newer })
    const [number] = chain.forks.numbers
    if (number !== undefined) this.#notice('journal.cloned-device', { ...where, number })
  }

  /** Keeps something that a person must be told, once, for `state()`. */
  report(notice: Notice): void {
    const text = JSON.stringify(notice)
    if (notice.code !== 'journal.torn-line' && this.#notices.some((other) => JSON.stringify(other) === text))
      return
    this.#notices.push(notice)
    this.#options.onNotice(notice)
  }

  #notice(code: string, values: Notice['values']): void {
    this.report({ code, values })
  }
}
