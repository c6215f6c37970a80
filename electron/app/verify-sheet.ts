import type { Finding } from '#shared/contracts/ipc/records'
import { signatureRecord } from '#shared/domain/records/signable-sheet'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { isIntact } from '../bundle/finding'
import { signableContent } from '../bundle/sheet-content'
import { verifySheet as verifySignedSheet } from '../bundle/verify-sheets'
import { keptFiles } from './kept-files'
import type { Services } from './services'

/** A sheet that this person signed, as it lies on this laptop: its PDF against its seal and its revision. */
export async function verifySheet(
  services: Services,
  signature: SheetSignature,
  signer: Id,
): Promise<{ intact: boolean; findings: Finding[] }> {
  const files = keptFiles(services)
  const text = await files.revision(signature.revision)
  const content = text && signableContent(text, signature.revision)
  if (content === undefined) throw new AppError('revision.unreadable', signature.revision)
  const record = signatureRecord(content, signature.revision, signer)
  const findings = await verifySignedSheet({ record, signer, signature, current: true, hidden: false }, files)
  return { intact: isIntact(findings), findings: [...findings] }
}
