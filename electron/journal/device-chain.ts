import { AppError } from '#shared/kernel/app-error'
import type { ChainState } from '#shared/contracts/ipc/journal'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Head } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import type { HybridTime } from '#shared/log/hybrid-clock'
import { ChainFile, type ChainPlace } from './chain-file'
import { ForkFile } from './fork-file'
import { rewriteChain } from './rewrite-chain'
import { sortIncoming, type Incoming } from './sort-incoming'

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
    const { scan } = this.file
    const own: NamedChange[] = []
    let reached = after
    let isDamaged = false
    for await (const { entry } of this.file.entries(after + 1)) {
      if (entry.kind === 'unreadable') {
        isDamaged = true
        continue
      }
      if (entry.number <= reached) continue
      if (own.length >= limit) break
      reached = entry.number
      if (entry.kind === 'change' && !scan.damaged.has(entry.number)) own.push(entry.change)
    }
    // Damage since the checkpoint is found here for the first time.
    if (isDamaged && scan.damaged.size === 0) await this.file.reload()
    const forks = await this.forks.read(after, limit)
    const all = [...own, ...forks].sort((a, b) => a.header.number - b.header.number)
    const last = all[Math.min(limit, all.length) - 1]?.header.number ?? after
    const changes = all.filter(({ header }) => header.number <= last)
    const more =
      changes.length < all.length || reached < scan.number || this.forks.numbers.some((n) => n > last)
    return { changes, more }
  }

  sort(changes: readonly NamedChange[], gaps: 'hold-open' | 'refuse'): Promise<Incoming> {
    return sortIncoming(this.file, this.forks, changes, gaps)
  }

  /** Stores what was sorted; answers how many changes. */
  async place({ fill, append, forks }: Incoming): Promise<number> {
    if (fill.size > 0) await this.#keepForks(await rewriteChain(this.file, { fill, mark: 'missing' }))
    if (append.length > 0) await this.file.append(append)
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
    const { scan, place } = this.file
    let changes = 0
    let number = after
    let hash: Hash | null | undefined
    let isSound = true
    for await (const { entry } of this.file.entries(after + 1)) {
      if (entry.kind === 'unreadable') isSound &&= scan.damaged.size > 0
      if (entry.kind === 'unreadable' || entry.number <= number) continue
      if (entry.number > after + place.limits.page) break
      const follows = entry.number === number + 1 || scan.damaged.has(entry.number - 1)
      if (entry.kind === 'change') {
        const { previous } = entry.change.header
        const linked = hash === undefined || hash === null || previous === hash
        isSound &&= follows && (linked || scan.damaged.has(entry.number - 1))
        changes += 1
      }
      number = entry.number
      hash = entry.kind === 'change' ? entry.change.hash : entry.kind === 'newer' ? entry.hash : null
    }
    if (!isSound) await this.file.reload()
    return { changes, next: number < this.file.scan.number && number > after ? number : undefined }
  }

  async #keepForks(changes: readonly NamedChange[]): Promise<void> {
    const known = this.forks.hashes
    const fresh = changes.filter(({ hash }) => !known.has(hash))
    if (fresh.length > 0) await this.forks.append(fresh)
  }
}
