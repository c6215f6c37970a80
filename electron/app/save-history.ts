import { auditModel } from '#shared/domain/records/audit-model'
import type { HistorySearch } from '#shared/domain/records/history-search'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { publishFile } from '../bundle/publish-file'
import { readClock } from '../platform/clock'
import { sharedChanges } from './action-records'
import type { Services } from './services'

/**
 * Makes the list of what the search asks for of the shared history, and writes it. Errors: those of
 * `auditModel`, `document.…`, `file.…`.
 */
export async function saveHistory(
  services: Services,
  { action, search }: { readonly action: Id; readonly search: HistorySearch },
  path: string,
): Promise<{ bytes: number }> {
  const changes = await sharedChanges(services.journal, action)
  const model = unwrap(await auditModel(changes, action, search, { now: readClock().instant }))
  const pdf = await services.documents.renderAudit(model)
  await services.space.assertRoom(pdf.length)
  await publishFile(path, [pdf])
  return { bytes: pdf.length }
}
