import { AppError } from '#shared/kernel/app-error'
import type { ChainState } from '#shared/contracts/ipc/journal'
import type { Id } from '#shared/kernel/ids'
import type { Head } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import type { HybridTime } from '#shared/log/hybrid-clock'
import { ChainFile, type ChainPlace } from './chain-file'
import { ForkFile } from './fork-file'
import { rewriteChain } from './rewrite-chain'
import { sortIncoming, type Incoming } from './sort-incoming'

/** Changes that are flushed together. */
const BATCH = 1000

/** All that the journal holds of one device in one chain: the chain itself, and what forks off it. */
export class DeviceChain {
  readonly file: ChainFile
  readonly forks: ForkFile

  private constructor(file: ChainFile, forks: ForkFile) {
    this.file = file
    this.forks = forks
  }

  static async open(place: ChainPlace): Promise<DeviceChain> {
    return new DeviceChain(await ChainFile.open(place), await ForkFile.open(place))
  }

  get head(): Head | null {
    return this.file.head
  }

  get clock(): HybridTime {
    return this.file.scan.clock
  }

  state(): ChainState {
    const { chain, device } = this.file.place
    const damaged = [...this.file.scan.damaged]
      .sort(([a], [b]) => a - b)
      .map(([number, hash]) => ({ number, hash }))
    return { chain, device, head: this.head, damaged }
  }

  /** Cuts a torn end and answers its bytes; whole changes that stand where they cannot be go to the forks. */
  async settle(): Promise<number> {
    const cut = await this.file.settle()
    await this.#keepForks(this.file.scan.strays)
    this.file.scan.strays.length = 0
    return cut
  }

  async changeOf(command: Id): Promise<NamedChange | undefined> {
    const number = this.file.scan.commands.get(command)
    if (number === undefined) return undefined
    const { changes } = await this.read(number - 1, 1)
    const change = changes.find(({ header }) => header.command.id === command)
    // It was written once: writing it again would count it twice.
    if (change === undefined) throw new AppError('journal.shortened', `line ${number} is damaged`)
    return change
  }

  async read(after: number, limit: number): Promise<{ changes: NamedChange[]; more: boolean }> {
    let page = await this.file.page(after, limit)
    if (!page.isSound) {
      // Damage that came after the checkpoint is found here for the first time.
      await this.file.reload()
      page = await this.file.page(after, limit)
    }
    const own = page.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.change] : []))
    const forks = await this.forks.read(after, limit)
    const all = [...own, ...forks].sort((a, b) => a.header.number - b.header.number)
    const last = all[Math.min(limit, all.length) - 1]?.header.number ?? after
    const changes = all.filter(({ header }) => header.number <= last)
    const more =
      changes.length < all.length ||
      page.reached < this.file.scan.number ||
      this.forks.numbers.some((number) => number > last)
    return { changes, more }
  }

  sort(changes: readonly NamedChange[], gaps: 'hold-open' | 'refuse'): Promise<Incoming> {
    return sortIncoming(this.file, this.forks, changes, gaps)
  }

  /** Stores what was sorted; answers how many changes. */
  async place({ fill, append, forks }: Incoming): Promise<number> {
    if (fill.size > 0) await this.#keepForks(await rewriteChain(this.file, { fill, mark: 'missing' }))
    for (let at = 0; at < append.length; at += BATCH) await this.file.append(append.slice(at, at + BATCH))
    await this.#keepForks(forks)
    return fill.size + append.length + forks.length
  }

  async acceptLosses(): Promise<number> {
    const count = this.file.scan.damaged.size
    if (count > 0) await this.#keepForks(await rewriteChain(this.file, { fill: new Map(), mark: 'lost' }))
    return count
  }

  /** Checks one page after a number; `next` is where the following one begins. */
  async verify(after: number): Promise<{ changes: number; next: number | undefined }> {
    // One change earlier, for the link from the page before.
    const page = await this.file.page(Math.max(0, after - 1), this.file.place.limits.page + 1)
    const found = page.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.change] : []))
    const isLinked = found.every(({ header }, index) => {
      const before = found[index - 1]
      return before?.header.number !== header.number - 1 || before.hash === header.previous
    })
    if (!page.isSound || !isLinked) await this.file.reload()
    const changes = found.filter(({ header }) => header.number > after).length
    return { changes, next: page.reached < this.file.scan.number ? page.reached : undefined }
  }

  async #keepForks(changes: readonly NamedChange[]): Promise<void> {
    const known = this.forks.hashes
    const fresh = changes.filter(({ hash }) => !known.has(hash))
    if (fresh.length > 0) await this.forks.append(fresh)
  }
}
