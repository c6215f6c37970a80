import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { paperNoteFiles } from '#shared/domain/interview/paper-notes/paper-note'
import { consensusModel } from '#shared/domain/records/consensus-model'
import { decisionModel } from '#shared/domain/records/decision-model'
import {
  signableSheet,
  signersOf,
  type ReportSigning,
  type SignableSheet,
} from '#shared/domain/records/signable-sheet'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { FrozenRevision } from '#shared/log/revision'
import { message } from '#shared/messages/catalogue'
import type { DocumentRenderer } from '../documents/render-client'
import type { Attachments } from '../journal/attachments'
import type { Revisions } from '../journal/revisions'
import { readClock } from '../platform/clock'
import { sealDocument } from '../signing/seal'
import { describeCertificate } from '../signing/certificate'
import type { IdentityStore } from './identity-store'

export interface SigningParts {
  readonly identity: IdentityStore
  readonly revisions: Revisions
  readonly attachments: Attachments
  readonly documents: DocumentRenderer
}

/**
 * Signs a submitted score sheet, a closed consensus or a decision: its revision becomes a PDF whose every word was found again, the PDF and the
 * seal are signed, and all three are kept. Safe to repeat: nothing refers to the files until the signature is
 * recorded. Errors: `sheet.not-yours`, `attachment.missing`, `signing.…`, `document.…`, `storage.…`.
 */
export async function signSheet(
  parts: SigningParts,
  hash: Hash,
  passphrase: string,
): Promise<SheetSignature> {
  const text = await parts.revisions.get(hash)
  const sheet = signableSheet(text, hash)
  if (sheet === undefined) throw new AppError('revision.unreadable', hash)
  const named = signersOf(sheet).find(({ id }) => id === parts.identity.person)
  if (named === undefined) throw new AppError('sheet.not-yours', hash)
  const { signer, person } = await parts.identity.unlock(passphrase)
  const claimedTime = readClock().instant
  const pdf = await pdfOf(parts, sheet, { hash, text }, { signer: named, claimedTime })
  const sealed = await sealDocument({
    pdf,
    revisionHash: hash,
    person,
    signer,
    signerName: describeCertificate(signer.certificate).name,
    claimedTime,
    reason: message(`sheet-signature.reason.${sheet.kind}`),
  })
  const keep = async (bytes: Uint8Array) => ({ sha256: (await parts.attachments.put(bytes)).sha256 })
  const [document, seal, sealSignature] = await Promise.all([
    keep(sealed.signedPdf),
    keep(sealed.seal),
    keep(sealed.sealSignature),
  ])
  return {
    revision: hash,
    document,
    seal,
    sealSignature,
    fingerprint: hashBytes(signer.certificate),
    claimedTime,
  }
}

async function paperFiles(
  { attachments }: SigningParts,
  { paperNotes }: SheetRevision,
): Promise<ReadonlyMap<Hash, Uint8Array>> {
  const files = new Map<Hash, Uint8Array>()
  for (const sha256 of paperNoteFiles(paperNotes)) files.set(sha256, await attachments.get(sha256))
  return files
}

/** The document that shows a sheet, every word of it found again. */
async function pdfOf(
  parts: SigningParts,
  sheet: SignableSheet,
  frozen: FrozenRevision,
  { signer, claimedTime }: { readonly signer: ReportSigning['signer']; readonly claimedTime: Instant },
): Promise<Uint8Array> {
  const { documents } = parts
  const { name, title, agency } = signer
  const signing = { signer: { name, title, agency }, claimedTime }
  switch (sheet.kind) {
    case 'score-sheet':
      return documents.renderScoreSheet(
        scoreSheetModel(sheet.content, frozen, {
          claimedTime,
          files: await paperFiles(parts, sheet.content),
        }),
      )
    case 'consensus-sheet':
      return documents.renderSignedReport(consensusModel(sheet.content, frozen, signing))
    case 'decision':
      return documents.renderSignedReport(decisionModel(sheet.content, frozen, signing))
  }
}
