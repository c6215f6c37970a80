import { AppError } from '#shared/kernel/app-error'
import { type ImportNote, isBlank, type Sheet } from '#shared/domain/scheduling/import/cells'
import { isZip, oleContent } from '../office/file-signature'
import { LIMITS } from './limits'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

export type Spreadsheet = { readonly sheets: readonly Sheet[]; readonly notes: readonly ImportNote[] }

function baseName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
}

/**
 * The sheets of a CSV or XLSX file. What a file is shows in its bytes, not in its name; a CSV file's one sheet is
 * named after the file. Throws `AppError`s `spreadsheet.*`, each saying what is wrong with the file as a whole:
 * `empty`, `too-large`, `encrypted`, `legacy-xls`, and the codes of `readCsv` and `readXlsx`.
 */
export async function readSpreadsheet(bytes: Uint8Array, fileName: string): Promise<Spreadsheet> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new AppError('spreadsheet.too-large', '', { limit: LIMITS.fileBytes / 2 ** 20 })
  }
  const ole = oleContent(bytes)
  if (ole === 'encrypted') throw new AppError('spreadsheet.encrypted')
  if (ole === 'legacy') throw new AppError('spreadsheet.legacy-xls')
  const found = isZip(bytes)
    ? { sheets: await readXlsx(bytes), notes: [] }
    : readCsv(bytes, baseName(fileName))
  if (found.sheets.every((sheet) => sheet.rows.every(isBlank))) throw new AppError('spreadsheet.empty')
  const hidden = found.sheets.filter((sheet) => sheet.hidden)
  const notes = hidden.map(({ name }) => ({ code: 'spreadsheet.hidden-sheet', values: { sheet: name } }))
  return { sheets: found.sheets, notes: [...found.notes, ...notes] }
}
