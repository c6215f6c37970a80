import type { Signer } from '#electron/signing/signer'
import { sha256 } from '#electron/bundle/sha256'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { NOW } from '../../unit/bundle/support/small-archive'
import { sheetOf, signedParts } from '../../unit/bundle/support/signed-archive'
import type { Sheet } from './model'

/** A frozen score sheet, as short as one can be. */
export function frozenSheet({ interview, rater, secret }: { interview: Id; rater: Id; secret: string }) {
  return sheetOf({
    interview: {
      id: interview,
      slot: null,
      place: null,
      status: 'interviewed',
      startedAt: null,
      endedAt: null,
      panel: [],
    },
    rater: { id: rater, name: 'Bo Li', title: '', agency: '', role: 'rater' },
    analysis: secret,
  })
}

/** A sheet signed: the PDF is an empty page, the signatures are real. */
export async function signedFiles(
  signer: Signer,
  { revision, text, rater }: Sheet,
): Promise<{ readonly signature: SheetSignature; readonly files: ReadonlyMap<Hash, Uint8Array> }> {
  const parts = await signedParts(signer, { hash: revision, text }, rater)
  const files = new Map<Hash, Uint8Array>()
  const keep = (bytes: Uint8Array) => {
    const hash = sha256(bytes)
    files.set(hash, bytes)
    return { sha256: hash }
  }
  const signature = {
    revision,
    document: keep(parts.document),
    seal: keep(parts.seal),
    sealSignature: keep(parts.sealSignature),
    fingerprint: parts.fingerprint,
    claimedTime: NOW,
  }
  return { signature, files }
}
