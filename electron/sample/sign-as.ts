import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { sealDocument } from '../signing/seal'
import type { Actor, SampleWorld } from './sample-world'

interface ToSign {
  readonly revision: Hash
  readonly pdf: Uint8Array
  /** The signer's, as it stands in the signature. */
  readonly name: string
  readonly reason: string
}

/** Somebody of the sample signs a document: the PDF and the seal are real, the signer is not. */
export async function signAs(
  world: SampleWorld,
  { laptop, signer }: Actor,
  { revision, pdf, name, reason }: ToSign,
): Promise<SheetSignature> {
  const claimedTime = world.clock.now().instant
  const sealed = await sealDocument({
    pdf,
    revisionHash: revision,
    person: laptop.person,
    signer,
    signerName: name,
    claimedTime,
    reason,
  })
  return {
    revision,
    document: store(world, sealed.signedPdf),
    seal: store(world, sealed.seal),
    sealSignature: store(world, sealed.sealSignature),
    fingerprint: hashBytes(signer.certificate),
    claimedTime,
  }
}

function store(world: SampleWorld, bytes: Uint8Array): { readonly sha256: Hash } {
  const sha256 = hashBytes(bytes)
  world.attachments.set(sha256, bytes)
  return { sha256 }
}
