import type { Id } from '../kernel/ids'
import type { RecordId } from './change'

/** The first part of a record's id: `applicant` of `applicant/…`. */
export function kindOf(record: RecordId): string {
  return record.slice(0, record.indexOf('/'))
}

/** The parts after the kind, authors without their `@`. */
export function partsOf(record: RecordId): readonly string[] {
  return record
    .split('/')
    .slice(1)
    .map((part) => (part.startsWith('@') ? part.slice(1) : part))
}

/** The only person whose patches to the record count, or undefined where everybody's do. */
export function authorOf(record: RecordId): Id | undefined {
  const last = record.slice(record.lastIndexOf('/') + 1)
  return last.startsWith('@') ? last.slice(1) : undefined
}

/**
 * Whether a patch counts, judged by the change alone: the order in which changes arrive can then never
 * make a difference.
 */
export function mayPatch(record: RecordId, actor: Id): boolean {
  const author = authorOf(record)
  return author === undefined || author === actor
}
