import { AppError } from '#shared/kernel/app-error'
import { unwrap } from '#shared/kernel/result'
import { chainKey } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { readChange } from '#shared/log/verify-change'

/** Changes of one chain by one device; at least one. */
export type ChainChanges = readonly [NamedChange, ...NamedChange[]]

/** Changes by chain and device, each checked. Errors: those of `readChange`, `change.newer`. */
export function groupChanges(changes: readonly NamedChange[]): readonly ChainChanges[] {
  const groups = new Map<string, [NamedChange, ...NamedChange[]]>()
  for (const given of changes) {
    const read = unwrap(readChange({ header: given.header, body: given.body }, given.hash))
    if (!('change' in read)) throw new AppError('change.newer', given.hash)
    const { chain, device } = read.change.header
    const group = groups.get(chainKey(chain, device))
    if (group === undefined) groups.set(chainKey(chain, device), [read.change])
    else group.push(read.change)
  }
  return [...groups.values()]
}
