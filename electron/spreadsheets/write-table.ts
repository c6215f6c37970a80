import { message } from '#shared/messages/catalogue'
import { writeCsv } from './write-csv'
import { writeXlsx } from './write-xlsx'

export type TableFormat = 'csv' | 'xlsx'

/** A table of applicants as a file. Throws `spreadsheet.cell-too-long`. */
export async function writeTable(
  table: readonly (readonly string[])[],
  format: TableFormat,
): Promise<Uint8Array> {
  return format === 'csv' ? writeCsv(table) : writeXlsx(message('applicants.title'), table)
}
