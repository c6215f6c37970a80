import type { Id } from '../../../kernel/ids'
import type { LibraryEntry } from './library'

/** How often something was rated what, in the score sheets that are open to this laptop. */
export type Fared = Readonly<Record<'does-not-meet' | 'meets' | 'exceeds', number>>

/** An entry's ratings in all its uses together; undefined where it was never rated. */
export function faredOf(entry: LibraryEntry, fared: ReadonlyMap<Id, Fared>): Fared | undefined {
  const found = entry.uses.flatMap(({ id }) => fared.get(id) ?? [])
  if (found.length === 0) return undefined
  const sum = (rating: keyof Fared) => found.reduce((total, each) => total + each[rating], 0)
  return { 'does-not-meet': sum('does-not-meet'), meets: sum('meets'), exceeds: sum('exceeds') }
}
