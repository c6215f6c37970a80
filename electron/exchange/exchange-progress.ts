import { segmentFileName, type SegmentName } from '#shared/contracts/bundle/exchange-folder'
import {
  MOST_RECORDS,
  type ExchangeReport,
  type HeldBack,
  type TakenIn,
} from '#shared/contracts/ipc/exchange-report'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { RecordId } from '#shared/log/change'
import type { TakenSegment } from './exchange-ports'
import type { ExchangeState } from './exchange-state'

type Held = Pick<HeldBack, 'code' | 'values'> & { readonly segment: SegmentName }

/** What an exchange has done so far, so that a failure in the middle still leaves a true report and state. */
export class ExchangeProgress {
  readonly #at: Instant
  readonly #taken = new Map<Id, TakenSegment[]>()
  readonly #hashes = new Map<Id, Hash[]>()
  #held: Held[] = []
  #state: ExchangeState
  #written: ExchangeReport['written'] = null
  #stopped: ExchangeReport['stopped'] = null

  constructor(at: Instant, state: ExchangeState) {
    this.#at = at
    this.#state = state
    for (const [device, hashes] of Object.entries(state.taken)) this.#hashes.set(device, [...hashes])
  }

  get state(): ExchangeState {
    return { ...this.#state, taken: Object.fromEntries(this.#hashes) }
  }

  /** What is about to be written is noted before it is there; what an earlier id wrote stays known as ours. */
  noted(written: NonNullable<ExchangeState['written']>, closing = this.#state.closing): void {
    const { written: before, earlier } = this.#state
    const isOther = before !== null && before.device !== written.device
    const kept = isOther ? [...earlier, { device: before.device, segments: before.segments }] : earlier
    this.#state = { ...this.#state, written, earlier: kept, closing }
  }

  lookedTo(looked: number): void {
    this.#state = { ...this.#state, looked }
  }

  wrote(written: NonNullable<ExchangeReport['written']>): void {
    this.#written = written
  }

  took(segment: SegmentName, came: TakenSegment): void {
    const { device, number, sha256 } = segment
    if (came.closing === undefined) this.#taken.set(device, [...(this.#taken.get(device) ?? []), came])
    else this.#state = { ...this.#state, told: came.closing }
    // One that begins at the beginning holds all that earlier ones do: nobody waits for those any more.
    const isReplaced = (held: Held): boolean =>
      came.isWhole && held.segment.device === device && held.segment.number < number
    const replaced = this.#held.filter(isReplaced).map((held) => held.segment.sha256)
    this.#held = this.#held.filter((held) => !isReplaced(held))
    this.#hashes.set(device, [...(this.#hashes.get(device) ?? []), ...replaced, sha256])
  }

  held(segment: SegmentName, thrown: unknown): void {
    const { code, values } = toAppError(thrown)
    this.#held.push({ segment, code, values })
  }

  get hasHeld(): boolean {
    return this.#held.length > 0
  }

  tryHeldAgain(): void {
    this.#held = []
  }

  /** The first reason counts. */
  stopped(thrown: unknown): void {
    const { code, values } = toAppError(thrown)
    this.#stopped ??= { code, values: { ...values } }
  }

  report(): ExchangeReport {
    return {
      at: this.#at,
      folder: this.#state.folder,
      written: this.#written,
      taken: [...this.#taken].map(([device, segments]) => summary(device, segments)),
      held: this.#held.map(({ segment, code, values }) => ({
        code,
        values: { ...values },
        device: segment.device,
        file: segmentFileName(segment),
      })),
      stopped: this.#stopped,
    }
  }
}

function summary(device: Id, segments: readonly TakenSegment[]): TakenIn {
  const records = new Set<RecordId>(segments.flatMap((each) => [...each.records]))
  return {
    device,
    people: [...new Set(segments.flatMap(({ people }) => [...people]))].sort(),
    changes: segments.reduce((sum, { changes }) => sum + changes, 0),
    records: [...records].sort().slice(0, MOST_RECORDS),
    recordCount: records.size,
  }
}
