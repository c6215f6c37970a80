import type { ChainHead } from '#shared/contracts/bundle/manifest'
import { chainKey } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'

/**
 * The head of each chain, in the order of a manifest, and where the chain begins. Of a forked chain the greatest
 * number, then hash; where two changes are first, the lesser hash before them.
 */
export function headsOf(changes: Iterable<NamedChange>): readonly ChainHead[] {
  const heads = new Map<string, ChainHead>()
  for (const { hash, header } of changes) {
    const { chain, device, number, previous } = header
    const key = chainKey(chain, device)
    const own: ChainHead = { chain, device, number, hash, from: { number, previous } }
    const known = heads.get(key) ?? own
    const last = isLater(own, known) ? own : known
    heads.set(key, { ...last, from: earlier(own.from, known.from) })
  }
  return [...heads.keys()].sort().flatMap((key) => heads.get(key) ?? [])
}

function isLater(a: ChainHead, b: ChainHead): boolean {
  return a.number > b.number || (a.number === b.number && a.hash > b.hash)
}

function earlier(a: ChainHead['from'], b: ChainHead['from']): ChainHead['from'] {
  if (a.number !== b.number) return a.number < b.number ? a : b
  return (a.previous ?? '') < (b.previous ?? '') ? a : b
}
