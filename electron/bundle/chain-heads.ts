import type { ChainHead } from '#shared/contracts/bundle/manifest'
import { chainKey } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'

/** The head of each chain, in the order of a manifest. Of a forked chain the greatest number, then hash. */
export function headsOf(changes: Iterable<NamedChange>): readonly ChainHead[] {
  const heads = new Map<string, ChainHead>()
  for (const { hash, header } of changes) {
    const { chain, device, number } = header
    const key = chainKey(chain, device)
    const known = heads.get(key)
    const later =
      known === undefined || number > known.number || (number === known.number && hash > known.hash)
    if (later) heads.set(key, { chain, device, number, hash })
  }
  return [...heads.keys()].sort().flatMap((key) => heads.get(key) ?? [])
}
