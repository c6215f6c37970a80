import type { Closing } from '#shared/domain/preparation/hiring-action'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { Head } from '#shared/log/chain'
import type { RecordId } from '#shared/log/change'
import type { ExchangeState } from './exchange-state'
import type { ShareFiles } from './share-files'

/** A segment that is ready to be written. */
export interface PackedSegment {
  readonly changes: number
  /** The last change that it holds. */
  readonly head: Head
  readonly chunks: AsyncIterable<Uint8Array>
}

/** What a segment brought. */
export interface TakenSegment {
  /** It held all of its device's chain, not only what is new. */
  readonly isWhole: boolean
  readonly changes: number
  readonly people: readonly Id[]
  readonly records: readonly RecordId[]
  /** It tells that the hiring action was closed, and nothing of it could be taken in: what came before is gone. */
  readonly closing?: Closing
}

/** What this device has to hand out, and to whom. */
export interface OwnChain {
  readonly head: Head | null
  /** Who may read its segments. */
  readonly recipients: readonly string[]
  /** Who may read the sealed score sheets of its person in them. */
  readonly sealedFor: readonly string[]
}

/** What the exchange asks of the rest of the program. */
export interface ExchangePorts {
  readonly device: Id
  readonly now: () => { readonly instant: Instant; readonly ms: number }
  readonly files: ShareFiles
  /** A folder of this profile, where a segment lies while it is verified. */
  readonly staging: string
  /** Keeps the state; durable when it resolves. */
  keep(state: ExchangeState): Promise<void>
  /** The end of this device's shared chain of the hiring action, and who may read what it hands out now. */
  own(): Promise<OwnChain>
  /** The changes of this device after one of them (null: all), with the files that they name. */
  pack(after: Head | null): Promise<PackedSegment>
  /** This device's change that closed the hiring action, alone; undefined where another laptop closed it. */
  packClosing(): Promise<PackedSegment | undefined>
  /** Verifies a staged segment and takes all of it in; throws a coded error and takes in nothing of it else. */
  take(path: string, from: { readonly device: Id; readonly sha256: Hash }): Promise<TakenSegment>
}
