import type { Json } from '../kernel/canonical'
import type { Hash, Id } from '../kernel/ids'
import type { NamedChange, RecordId } from './change'
import { compareTimes, type HybridTime } from './hybrid-clock'
import { mayPatch } from './record-id'

/** A value that no known change has replaced. `value` is absent once it was erased. */
export interface FieldValue {
  readonly change: Hash
  readonly clock: HybridTime
  readonly device: Id
  readonly actor: Id
  readonly value?: Json
}

export interface FieldState {
  /** Greatest (clock, device, hash) first: the first shows, the others are to resolve. */
  readonly values: readonly FieldValue[]
  /**
   * Named as replaced, but not among the values: should they yet arrive, they will not show. Bookkeeping
   * only: a change that was replaced twice at once may stay here, depending on the order of arrival.
   */
  readonly awaited: readonly Hash[]
}

export interface RecordState {
  readonly id: RecordId
  readonly fields: Readonly<Record<string, FieldState>>
}

const EMPTY_FIELD: FieldState = { values: [], awaited: [] }

/**
 * The records that a change touches, after it. `read` gives each record's state before (undefined if new).
 *
 * Pure, total, and independent of the order in which changes arrive. Each change must be folded once: the
 * caller knows by its hash which ones were (`Records.apply`, and the changes table of the database).
 */
export function foldChange(
  read: (record: RecordId) => RecordState | undefined,
  change: NamedChange,
): ReadonlyMap<RecordId, RecordState> {
  const touched = new Map<RecordId, RecordState>()
  const { header } = change
  const seen = new Set<string>()
  for (const [index, patch] of header.patches.entries()) {
    if (!mayPatch(patch.record, header.actor)) continue
    // A change sets a field at most once; were one forged to do it twice, the first counts.
    const place = `${patch.record} ${patch.field}`
    if (seen.has(place)) continue
    seen.add(place)
    const body = change.body[index]
    const value: FieldValue = {
      change: change.hash,
      clock: header.clock,
      device: header.device,
      actor: header.actor,
      ...(body === null || body === undefined ? {} : { value: body.value }),
    }
    const before = touched.get(patch.record) ?? read(patch.record) ?? { id: patch.record, fields: {} }
    const field = foldField(fieldOf(before, patch.field), value, patch.over)
    touched.set(patch.record, { id: before.id, fields: { ...before.fields, [patch.field]: field } })
  }
  return touched
}

function foldField(before: FieldState, value: FieldValue, over: readonly Hash[]): FieldState {
  const replaced = new Set(over)
  const kept = before.values.filter((other) => !replaced.has(other.change))
  const gone = new Set(
    before.values.filter((other) => replaced.has(other.change)).map((other) => other.change),
  )
  const awaited = new Set([...before.awaited, ...over.filter((hash) => !gone.has(hash))])
  if (awaited.delete(value.change)) return { values: kept, awaited: [...awaited].sort() }
  return { values: [...kept, value].sort(greatestFirst), awaited: [...awaited].sort() }
}

function greatestFirst(a: FieldValue, b: FieldValue): number {
  return compareTimes(b.clock, a.clock) || descending(a.device, b.device) || descending(a.change, b.change)
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}

/** The state of a field; a field that nobody set has no values. */
export function fieldOf(record: RecordState | undefined, field: string): FieldState {
  if (record === undefined || !Object.hasOwn(record.fields, field)) return EMPTY_FIELD
  return record.fields[field] ?? EMPTY_FIELD
}

/** What a new value of the field replaces: everything that shows or waits to be resolved now. */
export function overOf(record: RecordState | undefined, field: string): readonly Hash[] {
  return fieldOf(record, field).values.map((value) => value.change)
}
