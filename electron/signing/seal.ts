import { Seal } from '#shared/contracts/bundle/seal'
import { canonicalJson, hashBytes } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { signDetached } from './cades'
import { signPdf } from './pades'
import type { Signer } from './signer'

export interface SealingInput {
  /** The finished document, not signed yet. */
  readonly pdf: Uint8Array
  /** SHA-256 of the frozen revision that the document shows. */
  readonly revisionHash: Hash
  /** The signer's person record. */
  readonly person: Id
  readonly signer: Signer
  readonly signerName: string
  readonly claimedTime: Instant
  readonly reason: string
}

export interface SealedDocument {
  readonly signedPdf: Uint8Array
  /** `seal.json`, canonical. */
  readonly seal: Uint8Array
  /** `seal.p7s`, DER. */
  readonly sealSignature: Uint8Array
}

/** The bytes of `seal.json`: the same for the same document, revision, signer and time. */
export function makeSeal(input: Omit<SealingInput, 'reason'>): Uint8Array {
  const { pdf, revisionHash, person, signer, signerName, claimedTime } = input
  const seal: Seal = {
    v: 1,
    kind: 'evenhand-seal',
    revision: revisionHash,
    document: { sha256: hashBytes(pdf), bytes: pdf.length },
    signer: { name: signerName, person, certificateSha256: hashBytes(signer.certificate) },
    claimedTime,
  }
  return new TextEncoder().encode(canonicalJson(Seal.parse(seal)))
}

/**
 * Signs a document and seals the revision that it shows. Nothing outside is touched, so it may be repeated; the
 * seal is then the same, the signatures are new ones. Throws what `signPdf` and `signDetached` throw.
 */
export async function sealDocument(input: SealingInput): Promise<SealedDocument> {
  const seal = makeSeal(input)
  const signedPdf = await signPdf(input.pdf, input.signer, input)
  const sealSignature = await signDetached(seal, input.signer)
  return { signedPdf, seal, sealSignature }
}

export { verifySeal } from './verify-seal'
