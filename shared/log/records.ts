import type { Json } from '../kernel/canonical'
import type { Hash } from '../kernel/ids'
import { chainKey, type Head } from './chain'
import type { NamedChange, RecordId } from './change'
import { fieldOf, foldChange, type RecordState } from './fold'
import { CLOCK_START, laterTime, type HybridTime } from './hybrid-clock'
import { kindOf } from './record-id'
import { RecordIndex } from './record-index'

/** A record as rules and screens read it: of each field the value that shows. */
export interface RecordView {
  readonly id: RecordId
  readonly kind: string
  readonly values: Readonly<Record<string, Json>>
  /** Fields with more than one value that nothing replaced: to resolve by a person. */
  readonly toResolve: readonly string[]
  readonly state: RecordState
}

/** What a rule may ask of the records, whether they lie in the database or in memory. */
export interface RecordsReader {
  get(record: RecordId): Promise<RecordView | undefined>
  /** Records of a kind whose id begins with `prefix` (`notes/<interview>/`), deleted ones included. */
  list(prefix: string): Promise<readonly RecordView[]>
}

export function viewOf(state: RecordState): RecordView {
  const values: Record<string, Json> = {}
  const toResolve: string[] = []
  for (const name of Object.keys(state.fields).sort()) {
    const candidates = fieldOf(state, name).values
    const first = candidates[0]
    if (first?.value !== undefined) values[name] = first.value
    if (candidates.length > 1) toResolve.push(name)
  }
  return { id: state.id, kind: kindOf(state.id), values, toResolve, state }
}

/** All changes folded in memory: for the command line, for a rebuild, and for checks. */
export class Records implements RecordsReader {
  readonly #states = new Map<RecordId, RecordState>()
  readonly #index = new RecordIndex()
  readonly #known = new Set<Hash>()
  readonly #heads = new Map<string, Head>()
  #clock: HybridTime = CLOCK_START

  /** Folds a change; one that was folded before is passed over. */
  apply(change: NamedChange): void {
    if (this.#known.has(change.hash)) return
    this.#known.add(change.hash)
    const { chain, device, number, clock } = change.header
    const key = chainKey(chain, device)
    const head = this.#heads.get(key)
    // After a fork the greater hash stands for both, whichever came first.
    if (head === undefined || number > head.number || (number === head.number && change.hash > head.hash)) {
      this.#heads.set(key, { number, hash: change.hash })
    }
    this.#clock = laterTime(this.#clock, clock)
    for (const [id, state] of foldChange((record) => this.#states.get(record), change)) {
      this.#states.set(id, state)
      this.#index.add(id)
    }
  }

  applyAll(changes: Iterable<NamedChange>): this {
    for (const change of changes) this.apply(change)
    return this
  }

  get heads(): ReadonlyMap<string, Head> {
    return this.#heads
  }

  /** The latest clock reading seen in any change. */
  get clock(): HybridTime {
    return this.#clock
  }

  view(record: RecordId): RecordView | undefined {
    const state = this.#states.get(record)
    return state && viewOf(state)
  }

  /** All records whose ids begin so, in order of their ids. */
  views(prefix = ''): readonly RecordView[] {
    return [...this.#index.beginning(prefix)].sort().flatMap((id) => this.view(id) ?? [])
  }

  get(record: RecordId): Promise<RecordView | undefined> {
    return Promise.resolve(this.view(record))
  }

  list(prefix: string): Promise<readonly RecordView[]> {
    return Promise.resolve(this.views(prefix))
  }
}
