import { message } from '#shared/messages/catalogue'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { openingsDue } from '#shared/domain/scoring/openings-due'
import { SHEET_REVISION_KIND } from '#shared/domain/scoring/sheet-revision'
import { newAgeSecret } from '#shared/kernel/age-keys'
import type { Hash, Id, RandomBytes } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Records } from '#shared/log/records'
import { freezeRevision } from '#shared/log/revision'
import { sha256 } from '../../bundle/sha256'
import type { FontSet } from '../../documents/fonts'
import { renderScoreSheet } from '../../documents/render-score-sheet'
import { sealDocument } from '../../signing/seal'
import type { Signer } from '../../signing/signer'
import type { DemoRater } from './hold-interview'

export interface DemoSigning {
  readonly records: Records
  readonly interview: Id
  readonly rater: Id
  readonly signer: Signer
  readonly fonts: FontSet
  readonly random: RandomBytes
}

/** What handing in left behind: the frozen sheet, and the signed document with its seal, by their hashes. */
export interface HandedIn {
  readonly revision: Hash
  readonly text: string
  readonly files: ReadonlyMap<Hash, Uint8Array>
}

/** Freezes and submits the sheet, opens it if nobody else rates, makes it a PDF, signs that and its seal, and records the signature. */
export async function handIn(by: DemoRater, signing: DemoSigning): Promise<HandedIn> {
  const { records, interview, rater, signer, fonts, random } = signing
  const { action, writer, clock } = by
  const at = { action, interview }
  const first = { supersedes: null, reason: '' }
  const submittedAt = clock.now().instant
  const content = unwrap(await buildSheetRevision(records, { ...at, rater }, { ...first, submittedAt }))
  const { hash: revision, text } = freezeRevision(SHEET_REVISION_KIND, content, random)
  unwrap(await writer.run(submitSheet, { ...at, ...first, revision, content, superseded: null }))
  const key = newAgeSecret(random)
  unwrap(await writer.run(keepSealingKey, { action, assessment: interview, revision, key }))
  for (const due of await openingsDue(records, action, rater)) {
    unwrap(await writer.run(openSheet, { action, assessment: due.assessment, revision: due.revision, key }))
  }

  const claimedTime = clock.now().instant
  const model = scoreSheetModel(content, { hash: revision, text }, { claimedTime })
  const pdf = await renderScoreSheet(model, fonts)
  const sealed = await sealDocument({
    pdf,
    revisionHash: revision,
    person: rater,
    signer,
    signerName: content.rater.name,
    claimedTime,
    reason: message('sheet-signature.reason.score-sheet'),
  })
  const files = new Map<Hash, Uint8Array>()
  const keep = (bytes: Uint8Array) => {
    const hash = sha256(bytes)
    files.set(hash, bytes)
    return { sha256: hash }
  }
  const signature = {
    revision,
    document: keep(sealed.signedPdf),
    seal: keep(sealed.seal),
    sealSignature: keep(sealed.sealSignature),
    fingerprint: sha256(signer.certificate),
    claimedTime,
  }
  unwrap(await writer.run(recordSignature, { ...at, signature }))
  return { revision, text, files }
}
