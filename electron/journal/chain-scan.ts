import type { Hash, Id } from '#shared/kernel/ids'
import type { Head } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { CLOCK_START, laterTime, type HybridTime } from '#shared/log/hybrid-clock'
import type { Entry } from './journal-line'

/** Where a page of lines begins, and all that must be known to go on from there. */
export interface Mark {
  /** Of the first change of the page. */
  readonly number: number
  readonly offset: number
  /** Of the change before; null where that one is not known. */
  readonly previous: Hash | null
  /** The greatest clock reading before. */
  readonly clock: HybridTime
}

export interface ScanStart {
  readonly marks: readonly Mark[]
  /** Number and hash of what is not there, before the last mark. */
  readonly damaged: readonly (readonly [number, Hash | null])[]
  readonly lost: readonly (readonly [number, Hash | null])[]
}

export interface ScanLimits {
  /** Changes from one mark to the next. */
  readonly page: number
  /** How many of the last command ids are kept. */
  readonly commands: number
}

/** What is known of a chain after its lines were read in order: each line is fed once. */
export class ChainScan {
  number = 0
  hash: Hash | null = null
  clock: HybridTime = CLOCK_START
  /** Changes that cannot be read, with the hash that each must have where it is known. */
  readonly damaged = new Map<number, Hash | null>()
  /** Changes that a person accepted as lost. */
  readonly lost = new Map<number, Hash | null>()
  readonly marks: Mark[] = []
  readonly commands = new Map<Id, number>()
  /** Whole changes that have no place in this chain: their number is taken by another. */
  readonly strays: NamedChange[] = []
  newer = 0
  /** Where unreadable lines begin that nothing readable follows yet. */
  unreadableFrom: number | undefined
  readonly #limits: ScanLimits

  constructor(limits: ScanLimits, start?: ScanStart) {
    this.#limits = limits
    const last = start?.marks.at(-1)
    if (start === undefined || last === undefined) return
    this.marks.push(...start.marks)
    for (const [number, hash] of start.damaged) this.damaged.set(number, hash)
    for (const [number, hash] of start.lost) this.lost.set(number, hash)
    this.number = last.number - 1
    this.hash = last.previous
    this.clock = last.clock
  }

  get head(): Head | null {
    return this.number === 0 || this.hash === null ? null : { number: this.number, hash: this.hash }
  }

  feed(entry: Entry, offset: number): void {
    if (entry.kind === 'unreadable') {
      this.unreadableFrom ??= offset
      return
    }
    if (entry.number <= this.number) {
      if (entry.kind === 'change') this.strays.push(entry.change)
      return
    }
    this.unreadableFrom = undefined
    this.#link(entry)
    const last = this.marks.at(-1)
    if (last === undefined || entry.number >= last.number + this.#limits.page) {
      this.marks.push({ number: entry.number, offset, previous: this.hash, clock: this.clock })
    }
    this.number = entry.number
    this.#take(entry)
  }

  /** Compares with what the change says of the one before it, and names the numbers that were passed over. */
  #link(entry: Exclude<Entry, { kind: 'unreadable' }>): void {
    for (let number = this.number + 1; number < entry.number; number += 1) {
      this.damaged.set(number, null)
      this.hash = null
    }
    if (entry.kind === 'missing' || entry.kind === 'lost') return
    const previous = entry.kind === 'change' ? entry.change.header.previous : entry.previous
    const before = entry.number - 1
    if (before === 0 || previous === this.hash) return
    // What stands there, if anything does, is not the change that this one was written after.
    if (this.lost.has(before)) this.lost.set(before, previous)
    else this.damaged.set(before, previous)
    this.hash = previous
  }

  #take(entry: Exclude<Entry, { kind: 'unreadable' }>): void {
    if (entry.kind === 'missing' || entry.kind === 'lost') {
      const place = entry.kind === 'lost' ? this.lost : this.damaged
      place.set(entry.number, entry.hash)
      this.hash = entry.hash
      return
    }
    if (entry.kind === 'newer') {
      this.newer += 1
      this.hash = entry.hash
      return
    }
    const { header, hash } = entry.change
    this.hash = hash
    this.clock = laterTime(this.clock, header.clock)
    this.commands.set(header.command.id, header.number)
    const [oldest] = this.commands.keys()
    if (oldest !== undefined && this.commands.size > this.#limits.commands) this.commands.delete(oldest)
  }
}
