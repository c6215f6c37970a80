import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { paperNoteFiles } from '#shared/domain/interview/paper-notes/paper-note'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { sheetContent } from '../bundle/sheet-content'
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
 * Signs a submitted score sheet: its revision becomes a PDF whose every word was found again, the PDF and the
 * seal are signed, and all three are kept. Safe to repeat: nothing refers to the files until the signature is
 * recorded. Errors: `sheet.not-yours`, `attachment.missing`, `signing.…`, `document.…`, `storage.…`.
 */
export async function signSheet(
  parts: SigningParts,
  hash: Hash,
  passphrase: string,
): Promise<SheetSignature> {
  const text = await parts.revisions.get(hash)
  const revision = sheetContent(new TextEncoder().encode(text), hash)
  if (revision === undefined) throw new AppError('revision.unreadable', hash)
  if (revision.rater.id !== parts.identity.person) throw new AppError('sheet.not-yours', hash)
  const { signer, person } = await parts.identity.unlock(passphrase)
  const claimedTime = readClock().instant
  const pdf = await parts.documents.renderScoreSheet(
    scoreSheetModel(revision, { hash, text }, { claimedTime, files: await paperFiles(parts, revision) }),
  )
  const sealed = await sealDocument({
    pdf,
    revisionHash: hash,
    person,
    signer,
    signerName: describeCertificate(signer.certificate).name,
    claimedTime,
    reason: message('sheet-signature.reason'),
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
