import type { Hash, Id } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import type { ChainName, NamedChange, RecordId } from '#shared/log/change'
import { seal, type Sealed } from '#shared/log/sealed'

/**
 * What the tables hold. Ids, states and numbers stand in the open, because they are indexed; everything that
 * a person typed lies sealed.
 */
/** Milliseconds and counter of a hybrid clock. */
export type ClockKey = readonly [ms: number, counter: number]

export interface ChangeRow {
  readonly hash: Hash
  /** `<chain>/<device>`. */
  readonly chain: string
  readonly number: number
  /** The hiring action; empty for the workspace. */
  readonly action: string
  /** The clock's reading, and its negative: an index is read quickly in one direction only. */
  readonly clock: ClockKey
  readonly clockBack: ClockKey
  /** What it sets a field of, each once. */
  readonly records: readonly RecordId[]
  /** A `NamedChange`. */
  readonly body: Sealed
}

/** The hiring action of a chain; empty for the workspace. */
export function actionOfChain(chain: ChainName): string {
  return chain.split('/')[1] ?? ''
}

export function changeRow(change: NamedChange): ChangeRow {
  const { chain, device, number, clock, patches } = change.header
  return {
    hash: change.hash,
    chain: chainKey(chain, device),
    number,
    action: actionOfChain(chain),
    clock: [clock[0], clock[1]],
    clockBack: [-clock[0], -clock[1]],
    records: [...new Set(patches.map(({ record }) => record))],
    body: seal(change),
  }
}

export interface RecordRow {
  readonly id: RecordId
  readonly kind: string
  /** The hiring action whose chain the record came by; empty for the workspace. */
  readonly action: string
  readonly deleted: 0 | 1
  /** How many fields a person has to resolve. */
  readonly toResolve: number
  /** A `RecordState`. */
  readonly body: Sealed
}

export interface CursorRow {
  /** `<chain>/<device>`. */
  readonly key: string
  readonly chain: ChainName
  readonly device: Id
  readonly number: number
  readonly hash: Hash
  /** How many changes of the chain were folded: fewer than `number` where some are lost. */
  readonly count: number
}

export interface DraftRow {
  /** `<record> <field>`. */
  readonly key: string
  readonly record: RecordId
  /** A `Draft`. */
  readonly body: Sealed
}

export interface AttachmentRow {
  readonly sha256: Hash
  readonly bytes: number
  /** Bytes as `sealBytes` makes them. */
  readonly body: Uint8Array
}

export interface PaperTextRow {
  readonly sha256: Hash
  /** Of the reading. */
  readonly version: number
  readonly state: 'text' | 'no-text' | 'unreadable'
  /** The text, and its words. */
  readonly body: Sealed
}

export interface RevisionRow {
  readonly sha256: Hash
  /** The revision's text. */
  readonly body: Sealed
}

/** A change of a format that this version does not know yet. */
export interface NewerRow {
  readonly key: string
  readonly format: number
  readonly body: Sealed
}
