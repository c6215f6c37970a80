import type { ChainHead } from '#shared/contracts/bundle/manifest'
import { canonicalJson } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { signDetached } from '../signing/cades'
import type { Signer } from '../signing/signer'

/** A change at the end of its chain, as a device vouches for it. */
export type SignedHead = Pick<ChainHead, 'chain' | 'device' | 'number' | 'hash'>

/** A device's word that its chain runs up to this change. It travels with the changes for ever. */
export interface HeadSignature extends SignedHead {
  /** Detached CAdES (CMS, DER) over `headText`. */
  readonly p7s: Uint8Array
}

/** What is signed: canonical JSON. */
export function headText({ chain, device, hash, number }: SignedHead): string {
  return canonicalJson({ chain, device, hash, number, v: 1 })
}

export async function signHead(head: SignedHead, signer: Signer): Promise<HeadSignature> {
  const { chain, device, number, hash } = head
  const p7s = await signDetached(Buffer.from(headText(head)), signer)
  return { chain, device, number, hash, p7s }
}

/** The changes that signed heads vouch for: each of these and every one that it follows. */
export function vouchedChanges(
  changes: Iterable<NamedChange>,
  heads: Iterable<Pick<SignedHead, 'hash'>>,
): ReadonlySet<Hash> {
  const before = new Map<Hash, Hash | null>()
  for (const { hash, header } of changes) before.set(hash, header.previous)
  const vouched = new Set<Hash>()
  for (const head of heads) {
    let hash: Hash | null | undefined = head.hash
    while (hash !== null && hash !== undefined && before.has(hash) && !vouched.has(hash)) {
      vouched.add(hash)
      hash = before.get(hash)
    }
  }
  return vouched
}

/**
 * The signatures that say most: of each branch the one nearest to its end. Of two over one change the one with
 * the lesser bytes, so that the answer does not depend on the order.
 */
export function newestHeads(
  changes: readonly NamedChange[],
  heads: Iterable<HeadSignature>,
): readonly HeadSignature[] {
  const byHash = new Map<Hash, HeadSignature>()
  for (const head of heads) {
    const known = byHash.get(head.hash)
    if (known === undefined || Buffer.compare(head.p7s, known.p7s) < 0) byHash.set(head.hash, head)
  }
  const ends = new Set(byHash.keys())
  const before = new Map(changes.map(({ hash, header }) => [hash, header.previous]))
  const walked = new Set<Hash>()
  for (const start of byHash.keys()) {
    let hash = before.get(start)
    while (hash !== null && hash !== undefined && !walked.has(hash)) {
      walked.add(hash)
      ends.delete(hash)
      hash = before.get(hash)
    }
  }
  return [...byHash.values()].filter(({ hash }) => ends.has(hash)).sort((a, b) => (a.hash < b.hash ? -1 : 1))
}
