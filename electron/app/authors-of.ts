import type { Id } from '#shared/kernel/ids'
import type { NamedChange, RecordId } from '#shared/log/change'

/** Who wrote changes, and which records they are about. */
export function authorsOf(changes: readonly NamedChange[]): {
  readonly people: readonly Id[]
  readonly records: readonly RecordId[]
} {
  const people = new Set(changes.map(({ header }) => header.actor))
  const records = new Set(changes.flatMap(({ header }) => header.patches.map(({ record }) => record)))
  return { people: [...people].sort(), records: [...records].sort() }
}
