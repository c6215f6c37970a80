import type { RequestOf } from '#shared/contracts/ipc/contract'
import { namesHidden } from '#shared/domain/panel/names-hidden'
import { applicantsTable } from '#shared/domain/records/applicants-table/applicants-table'
import { AppError } from '#shared/kernel/app-error'
import { Records } from '#shared/log/records'
import { publishFile, type PublishedFile } from '../bundle/publish-file'
import { writeTable } from '../spreadsheets/write-table'
import { sharedChanges } from './action-records'
import type { DataServices } from './data-services'
import { keptFiles } from './kept-files'
import { reviewsIn } from './reviews-in'

/**
 * Writes what everybody shares of the applicants as a spreadsheet. Errors: `applicants.names-hidden`,
 * `spreadsheet.cell-too-long`, `file.…`, `storage.…`.
 */
export async function saveApplicants(
  services: DataServices,
  { action, columns, format }: Omit<RequestOf<'applicants.save'>, 'name'>,
  path: string,
): Promise<PublishedFile> {
  const { journal, space, identity } = services
  const records = new Records().applyAll(await sharedChanges(journal, action))
  const viewer = identity.person ?? ''
  if (await namesHidden(records, action, viewer)) throw new AppError('applicants.names-hidden')
  const contentOf = reviewsIn(keptFiles(services).revision)
  const table = await applicantsTable(records, action, columns, { viewer, contentOf })
  const bytes = await writeTable(table, format)
  await space.assertRoom(bytes.length)
  return publishFile(path, [bytes])
}
