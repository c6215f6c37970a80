import { X509Certificate } from 'node:crypto'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'

/**
 * How far a laptop trusts a certificate. `agency-root`: issued below a root that the agency installed.
 * `known`: its fingerprint was compared or came with a signed roster. `unknown`: nobody here vouches for it.
 * None of them says *verified*, and the time of a signature is its signer's claim in all of them.
 */
export type Trust = 'agency-root' | 'known' | 'unknown'

export interface TrustAnchors {
  /** DER of the agency's root certificates. */
  readonly agencyRoots: readonly Uint8Array[]
  readonly knownFingerprints: readonly Hash[]
  /** DER of intermediate certificates that came with the signature. */
  readonly chain?: readonly Uint8Array[]
}

/** Certificates between leaf and root that are looked at: a hostile signature may bring any number. */
const MAX_BETWEEN = 4

function issued(issuer: X509Certificate, subject: X509Certificate): boolean {
  return issuer.ca && subject.checkIssued(issuer) && subject.verify(issuer.publicKey)
}

function read(ders: readonly Uint8Array[]): X509Certificate[] {
  return ders.flatMap((der) => {
    try {
      return [new X509Certificate(der)]
    } catch {
      // An unreadable certificate vouches for nobody.
      return []
    }
  })
}

function isBelowRoot(
  leaf: X509Certificate,
  roots: readonly X509Certificate[],
  between: readonly X509Certificate[],
): boolean {
  if (roots.some((root) => issued(root, leaf))) return true
  return between.some((next) => {
    const rest = between.filter((other) => other !== next)
    return issued(next, leaf) && isBelowRoot(next, roots, rest)
  })
}

/** The trust in a signer's certificate; a self-issued one is `known` at most, even if it is a root itself. */
export function trustOf(certificate: Uint8Array, anchors: TrustAnchors): Trust {
  const [leaf] = read([certificate])
  if (leaf === undefined) return 'unknown'
  const selfIssued = leaf.checkIssued(leaf)
  const between = read((anchors.chain ?? []).slice(0, MAX_BETWEEN))
  if (!selfIssued && isBelowRoot(leaf, read(anchors.agencyRoots), between)) {
    return 'agency-root'
  }
  return anchors.knownFingerprints.includes(hashBytes(certificate)) ? 'known' : 'unknown'
}
