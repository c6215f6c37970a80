import type { RequestOf } from '#shared/contracts/ipc/contract'
import { applicantsTable } from '#shared/domain/records/applicants-table/applicants-table'
import { Records } from '#shared/log/records'
import { publishFile, type PublishedFile } from '../bundle/publish-file'
import { writeTable } from '../spreadsheets/write-table'
import { sharedChanges } from './action-records'
import type { DataServices } from './data-services'

/** Writes what everybody shares of the applicants as a spreadsheet. Errors: `spreadsheet.cell-too-long`, `file.…`, `storage.…`. */
export async function saveApplicants(
  { journal, space }: DataServices,
  { action, columns, format }: Omit<RequestOf<'applicants.save'>, 'name'>,
  path: string,
): Promise<PublishedFile> {
  const records = new Records().applyAll(await sharedChanges(journal, action))
  const bytes = await writeTable(await applicantsTable(records, action, columns), format)
  await space.assertRoom(bytes.length)
  return publishFile(path, [bytes])
}
