import { recordIds } from '#shared/domain/record-ids'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Finding } from '#shared/contracts/ipc/records'
import { AppError } from '#shared/kernel/app-error'
import { isIntact } from '../bundle/finding'
import { sheetContent } from '../bundle/sheet-content'
import { verifySheet as verifySignedSheet } from '../bundle/verify-sheets'
import { keptFiles } from './kept-files'
import type { Services } from './services'

/** A signed score sheet as it lies on this laptop: its PDF against its seal and its revision. */
export async function verifySheet(
  services: Services,
  signature: SheetSignature,
): Promise<{ intact: boolean; findings: Finding[] }> {
  const files = keptFiles(services)
  const text = await files.revision(signature.revision)
  const content = text && sheetContent(text, signature.revision)
  if (content === undefined) throw new AppError('revision.unreadable', signature.revision)
  const interview = content.interview.id
  const rater = content.rater.id
  const record = recordIds.signature(interview, signature.revision, rater)
  const findings = await verifySignedSheet(
    { record, interview, rater, signature, current: true, hidden: false },
    files,
  )
  return { intact: isIntact(findings), findings: [...findings] }
}
