import type { NamedChange } from './change'

/** The changes that are not among those `here` already, in their order. */
export function newTo(here: readonly NamedChange[], changes: readonly NamedChange[]): readonly NamedChange[] {
  const known = new Set(here.map(({ hash }) => hash))
  return changes.filter(({ hash }) => !known.has(hash))
}
