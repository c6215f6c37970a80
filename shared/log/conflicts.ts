import { canonicalJson } from '../kernel/canonical'
import type { RecordId } from './change'
import { fieldOf, type FieldValue } from './fold'
import type { RecordView } from './records'

/** A field that two people set without seeing each other's value. */
export interface FieldConflict {
  readonly record: RecordId
  readonly field: string
  /** The one that shows first, at least two. */
  readonly values: readonly FieldValue[]
}

/** The fields of a record that a person has to resolve. Two people who wrote the same are no conflict. */
export function conflictsOf(view: RecordView): readonly FieldConflict[] {
  return view.toResolve
    .map((field) => ({ record: view.id, field, values: fieldOf(view.state, field).values }))
    .filter(({ values }) => new Set(values.map((value) => canonicalJson(value.value ?? null))).size > 1)
}
