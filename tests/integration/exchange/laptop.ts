import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExchangePorts, TakenSegment } from '#electron/exchange/exchange-ports'
import { exchangeNow, type ExchangeOptions } from '#electron/exchange/exchange-now'
import { type ExchangeState, freshState } from '#electron/exchange/exchange-state'
import { leaveFolder } from '#electron/exchange/leave-folder'
import { claimFolder, type Library } from '#electron/exchange/marker-file'
import { shareFiles, type ShareFiles } from '#electron/exchange/share-files'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Closing } from '#shared/domain/preparation/hiring-action'
import { AppError } from '#shared/kernel/app-error'
import { hashText } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import type { Head } from '#shared/log/chain'

export const ACTION = 'ac'.repeat(16)
export const LIBRARY: Library = { action: ACTION, library: '1b'.repeat(16) }
/** Every exchange of these tests happens at this instant. */
export const AT = { instant: '2026-11-23T15:00:00.000Z', ms: Date.parse('2026-11-23T15:00:00.000Z') }

/** The word that closes the hiring action, and what it says. */
export const CLOSED = 'closed'
export const CLOSING: Closing = {
  at: AT.instant,
  archive: 'a1'.repeat(32),
  keptAt: 'a safe',
  certificate: null,
  reason: '',
  heads: {},
}

/** What stands in a segment of these tests: the words of a device from one number on. */
interface Segment {
  readonly device: Id
  readonly after: number
  readonly words: readonly string[]
}

/**
 * A laptop as the exchange sees one. What it says are words in the place of changes: the exchange looks at names,
 * hashes and heads only, and packing and verifying have tests of their own.
 */
export class Laptop {
  readonly device: Id
  readonly staging: string
  files: ShareFiles = shareFiles
  recipients: readonly string[] = ['age1one']
  sealedFor: readonly string[] = ['age1one']
  /** The words of each device that this laptop knows, its own included. */
  readonly words = new Map<Id, string[]>()
  /** The state as it would be read from the disk after a crash. */
  state: ExchangeState

  constructor(name: string, at: { readonly folder: string; readonly share: string }, library = LIBRARY) {
    this.device = name.repeat(32).slice(0, 32)
    this.staging = join(at.folder, `staging-${name}`)
    mkdirSync(this.staging, { recursive: true })
    this.state = freshState({ ...library, folder: at.share })
  }

  say(...words: readonly string[]): this {
    this.words.set(this.device, [...(this.words.get(this.device) ?? []), ...words])
    return this
  }

  heard(from: Laptop): readonly string[] {
    return this.words.get(from.device) ?? []
  }

  async claim(): Promise<Library> {
    return claimFolder(this.state.folder, LIBRARY, this.files)
  }

  async exchange(options?: ExchangeOptions): Promise<ExchangeReport> {
    return (await exchangeNow(this.ports(), this.state, options)).report
  }

  async leave(): Promise<void> {
    await leaveFolder(this.ports(), this.state)
  }

  ports(): ExchangePorts {
    return {
      device: this.device,
      now: () => AT,
      files: this.files,
      staging: this.staging,
      keep: async (state) => {
        this.state = structuredClone(state)
        return Promise.resolve()
      },
      own: () =>
        Promise.resolve({ head: this.#head(), recipients: this.recipients, sealedFor: this.sealedFor }),
      pack: (after) => {
        const words = this.words.get(this.device) ?? []
        const segment: Segment = {
          device: this.device,
          after: after?.number ?? 0,
          words: words.slice(after?.number),
        }
        const head = this.#head()
        if (head === null) throw new AppError('archive.empty')
        return Promise.resolve({ changes: segment.words.length, head, chunks: chunksOf(segment) })
      },
      packClosing: () => {
        const words = this.words.get(this.device) ?? []
        const number = words.lastIndexOf(CLOSED)
        if (number === -1) return Promise.resolve(undefined)
        const segment: Segment = { device: this.device, after: number, words: [CLOSED] }
        const hash = hashText(words.slice(0, number + 1).join(' '))
        return Promise.resolve({ changes: 1, head: { number: number + 1, hash }, chunks: chunksOf(segment) })
      },
      take: (path) => Promise.resolve(this.#take(JSON.parse(readFileSync(path, 'utf8')) as Segment)),
    }
  }

  #take({ device, after, words }: Segment): TakenSegment {
    const known = this.words.get(device) ?? []
    if (after > known.length && words[0] === CLOSED) {
      return { isWhole: false, changes: 0, people: [], records: [], closing: CLOSING }
    }
    if (after > known.length) throw new AppError('exchange.gap', '', { number: known.length + 1 })
    const fresh = words.slice(known.length - after)
    this.words.set(device, [...known, ...fresh])
    return {
      isWhole: after === 0,
      changes: fresh.length,
      people: [device],
      records: fresh.map((word) => `word/${word}`),
    }
  }

  #head(): Head | null {
    const words = this.words.get(this.device) ?? []
    return words.length === 0 ? null : { number: words.length, hash: hashText(words.join(' ')) }
  }
}

async function* chunksOf(segment: Segment): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(JSON.stringify(segment))
  yield await Promise.resolve(bytes.subarray(0, 10))
  yield bytes.subarray(10)
}
