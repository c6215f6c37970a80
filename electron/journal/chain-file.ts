import { dirname } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { Head } from '#shared/log/chain'
import type { ChainName, NamedChange } from '#shared/log/change'
import { ChainScan, type ScanLimits, type ScanStart } from './chain-scan'
import { checkpointOf, readCheckpoint, writeCheckpoint } from './checkpoint'
import { keepAside } from './file-operations'
import type { FileSystem } from './file-system'
import { encodeChange, encodeMarker, type Entry } from './journal-line'
import { LineFile } from './line-file'
import { entriesOf, readLines, type LocatedEntry, type RawLine } from './read-lines'

export interface ChainLimits extends ScanLimits {
  /** At least so many changes are read again at each start, and their command ids are known. */
  readonly lag: number
}

export interface ChainPlace {
  readonly fs: FileSystem
  readonly chain: ChainName
  readonly device: Id
  /** The file's path without `.jsonl`. */
  readonly stem: string
  readonly limits: ChainLimits
}

type ReadableEntry = Exclude<Entry, { kind: 'unreadable' }>

export interface Page {
  readonly entries: readonly ReadableEntry[]
  /** The number that the page goes up to. */
  readonly reached: number
  readonly isSound: boolean
}

/** What stands behind the last whole line and is no line. */
type Tail =
  | { readonly kind: 'cut'; readonly from: number; readonly to: number }
  | { readonly kind: 'close'; readonly entry: LocatedEntry }

const NEWLINE = Buffer.from('\n')

/** The journal file of one device's chain, with what is known of it in memory. Not safe against overlapping calls. */
export class ChainFile {
  readonly place: ChainPlace
  #lines: LineFile
  #scan: ChainScan
  #tail: Tail | undefined
  #replaced = false
  /** The disk could not read a part: it may be able to the next time. */
  #hasBadBlock = false
  #flushed = false
  #checkpointed = 0
  /** The greatest number that this run has shown to anybody. */
  #seen = 0

  private constructor(place: ChainPlace, lines: LineFile) {
    this.place = place
    this.#lines = lines
    this.#scan = new ChainScan(place.limits)
  }

  /** Reads what follows the last checkpoint, or everything. Changes nothing on the disk. */
  static async open(place: ChainPlace): Promise<ChainFile> {
    const file = new ChainFile(place, await LineFile.open(place.fs, `${place.stem}.jsonl`))
    const start = await readCheckpoint(place.fs, `${place.stem}.checkpoint.json`)
    if (start === undefined || !(await file.#load(start))) await file.#load()
    return file
  }

  get path(): string {
    return this.#lines.path
  }

  get scan(): ChainScan {
    return this.#scan
  }

  get head(): Head | null {
    return this.#scan.head
  }

  /** Says that another file is about to take this one's name: it is read before anything else is done. */
  expectReplacement(): void {
    this.#replaced = true
  }

  /** Reads the whole file again. */
  async reload(): Promise<void> {
    this.#lines = await LineFile.open(this.place.fs, this.path)
    await this.#load()
    this.#replaced = false
  }

  /**
   * Makes the file ready for writing: what another hand did to it is read, a torn end is cut and kept aside.
   * Answers how many bytes were cut.
   */
  async settle(): Promise<number> {
    if (this.#replaced) {
      await this.place.fs.syncFolder(dirname(this.path))
      await this.reload()
    } else if (this.#hasBadBlock || !(await this.#lines.isAsKnown())) await this.reload()
    const tail = this.#tail
    if (tail === undefined) return 0
    if (tail.kind === 'close') {
      await this.#lines.cutTo(tail.entry.offset + tail.entry.bytes.length, NEWLINE)
      this.#scan.feed(tail.entry.entry, tail.entry.offset)
      this.#tail = undefined
      return 0
    }
    await keepAside(this.place.fs, this.path, tail, (n) => `${this.place.stem}.torn-${n}`)
    await this.#lines.cutTo(tail.from)
    this.#tail = undefined
    return tail.to - tail.from
  }

  /**
   * Whether new changes can follow the head. Throws `journal.shortened` when the file lost changes that this
   * run has seen: they must be given back first, or two changes would get one number.
   */
  assertWhole(): void {
    if (this.#scan.number < this.#seen || (this.#scan.number > 0 && this.#scan.hash === null)) {
      throw new AppError('journal.shortened', `at ${this.#scan.number}, was ${this.#seen}`)
    }
  }

  /** Flushes what a run before this one may not have flushed. */
  async flush(): Promise<void> {
    if (this.#flushed) return
    await this.#lines.flush()
    this.#flushed = true
  }

  /** Appends changes that continue the chain; a gap before one is held open by markers. */
  async append(changes: readonly NamedChange[]): Promise<void> {
    const entries: LocatedEntry[] = []
    let offset = this.#lines.size
    let number = this.#scan.number
    const add = (entry: LocatedEntry['entry'], line: Uint8Array) => {
      entries.push({ entry, offset, bytes: Buffer.from(line) })
      offset += line.length
    }
    for (const change of changes) {
      for (number += 1; number < change.header.number; number += 1) {
        const hash = number === change.header.number - 1 ? change.header.previous : null
        add({ kind: 'missing', number, hash }, encodeMarker('missing', { number, hash }))
      }
      add({ kind: 'change', number, change }, encodeChange(change))
    }
    await this.#lines.append(Buffer.concat(entries.map(({ bytes }) => bytes)))
    for (const { entry, offset: at } of entries) this.#scan.feed(entry, at)
    this.#seen = Math.max(this.#seen, this.#scan.number)
    this.#flushed = true
  }

  /** The entries from the page that holds `number` on, as they stand in the file. */
  async *entries(number: number): AsyncGenerator<LocatedEntry> {
    let from = 0
    for (const mark of this.#scan.marks) {
      if (mark.number > number) break
      from = mark.offset
    }
    for await (const line of readLines(this.place.fs, this.path, { from, until: this.#lines.size })) {
      yield* entriesOf(line, this.place.chain, this.place.device)
    }
  }

  /** The entries after a number, as far as `limit` changes, and whether every one that should stand there does. */
  async page(after: number, limit: number): Promise<Page> {
    const { damaged, number: last } = this.#scan
    // At each start every chain is asked for what follows its head: no line needs to be read for that.
    if (after >= last) return { entries: [], reached: last, isSound: true }
    const entries: ReadableEntry[] = []
    let reached = after
    let changes = 0
    let isSound = true
    const pass = (until: number) => {
      for (reached += 1; reached < until; reached += 1) isSound &&= damaged.has(reached)
    }
    for await (const { entry } of this.entries(after + 1)) {
      if (entry.kind === 'unreadable' || entry.number <= reached) continue
      if (changes === limit) return { entries, reached, isSound }
      pass(entry.number)
      if (damaged.has(entry.number)) continue
      entries.push(entry)
      if (entry.kind === 'change') changes += 1
    }
    if (reached < last) pass(last + 1)
    return { entries, reached: last, isSound }
  }

  /** Writes a checkpoint where the last one is far enough behind, or always (`at-once`). */
  async checkpoint(when: 'if-due' | 'at-once' = 'if-due'): Promise<void> {
    const { lag } = this.place.limits
    const behind = this.#scan.number - this.#checkpointed
    if (when === 'if-due' && behind < 2 * lag) return
    const start = checkpointOf(this.#scan, lag)
    const number = start?.marks.at(-1)?.number ?? 0
    if (start === undefined || number <= this.#checkpointed) return
    await writeCheckpoint(this.place.fs, `${this.place.stem}.checkpoint.json`, start)
    this.#checkpointed = number
  }

  async #load(start?: ScanStart): Promise<boolean> {
    const { fs, chain, device, limits } = this.place
    const scan = new ChainScan(limits, start)
    let hasBadBlock = false
    const onBadBlock = () => {
      hasBadBlock = true
    }
    const mark = start?.marks.at(-1)
    const range = { from: mark?.offset ?? 0, until: this.#lines.size, onBadBlock }
    let unfinished: RawLine | undefined
    let first = true
    for await (const line of readLines(fs, this.path, range)) {
      if (!line.terminated) {
        unfinished = line
        break
      }
      for (const { entry, offset } of entriesOf(line, chain, device)) {
        if (first && mark !== undefined && !(entry.kind !== 'unreadable' && entry.number === mark.number)) {
          return false
        }
        first = false
        scan.feed(entry, offset)
      }
    }
    if (first && mark !== undefined) return false
    this.#tail = this.#tailOf(scan, unfinished)
    this.#scan = scan
    this.#hasBadBlock = hasBadBlock
    this.#checkpointed = mark?.number ?? 0
    this.#flushed = false
    this.#seen = Math.max(this.#seen, scan.number)
    return true
  }

  #tailOf(scan: ChainScan, unfinished: RawLine | undefined): Tail | undefined {
    const from = scan.unreadableFrom ?? unfinished?.offset
    if (from === undefined) return undefined
    if (unfinished !== undefined) {
      const found = entriesOf(unfinished, this.place.chain, this.place.device)
      const [entry] = found
      if (found.length === 1 && entry?.entry.kind === 'change' && entry.entry.number > scan.number) {
        return { kind: 'close', entry }
      }
    }
    return { kind: 'cut', from, to: this.#lines.size }
  }
}
