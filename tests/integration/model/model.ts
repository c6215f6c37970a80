import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Hash, Id } from '#shared/kernel/ids'
import type { NamedChange, RecordId } from '#shared/log/change'
import type { Json } from '#shared/kernel/canonical'

/** What a rater wrote into a sheet; nobody but its rater and HR may hold the text before it is opened. */
export interface Sheet {
  readonly interview: Id
  readonly rater: Id
  readonly revision: Hash
  readonly text: string
  /** Stands in the text and nowhere else. */
  readonly secret: string
  /** The files of its signature by their hashes, once it is signed. */
  files: ReadonlyMap<Hash, Uint8Array>
}

/** A laptop of the model, real or in memory. What resolves is flushed: it outlives the end of the process. */
export interface ModelLaptop {
  readonly name: string
  readonly person: Id
  readonly isHr: boolean
  readonly device: () => Id
  set(record: RecordId, fields: Readonly<Record<string, Json>>): Promise<void>
  keepPrivate(text: string): Promise<void>
  /** Undefined for somebody who rates nothing. */
  submit(interview: number, secret: string): Promise<Sheet | undefined>
  sign(sheet: Sheet): Promise<void>
  exchange(kill?: number): Promise<ExchangeReport>
  /** Takes in an archive of all that the other has. */
  takeArchiveOf(other: ModelLaptop): Promise<void>
  restart(): Promise<void>
  setClock(ms: number): void
  /** The laptop's whole folder on another computer, which goes on working. */
  clone(name: string): Promise<ModelLaptop>
  /** A copy of the folder, which `restore` puts back later. */
  backup(): Promise<void>
  /** False where there is no copy. */
  restore(): Promise<boolean>
  /** A new id and new keys, confirmed by a laptop of HR. */
  renew(hr: ModelLaptop): Promise<void>
  /** The changes of the shared chains. */
  changes(): Promise<readonly NamedChange[]>
  revision(hash: Hash): Promise<string | undefined>
  attachment(hash: Hash): Promise<Uint8Array | undefined>
  /** Whether any byte of the laptop has this text. */
  holds(text: string): Promise<boolean>
  close(): Promise<void>
}

/** The shared folder, and what other programs and people do to it. */
export interface ModelShare {
  hide(pick: number): void
  cut(pick: number): void
  /** All that was hidden or cut is whole again. */
  back(): void
  /** Whether any byte, hidden ones included, that these laptops can read has this text. */
  holds(text: string, readers: readonly ModelLaptop[]): Promise<boolean>
  /** The changes that all segments hold, hidden ones included; read with what all laptops hold. */
  changes(readers: readonly ModelLaptop[]): Promise<ReadonlySet<Hash>>
}

export interface ModelWorld {
  /** The first is that of HR, which started the hiring action. */
  readonly laptops: ModelLaptop[]
  readonly share: ModelShare
}
