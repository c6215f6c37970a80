import { AppError } from '#shared/kernel/app-error'
import { type ImportNote, isBlank, type Sheet } from '#shared/domain/scheduling/import/cells'
import { LIMITS } from './limits'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

export type Spreadsheet = { readonly sheets: readonly Sheet[]; readonly notes: readonly ImportNote[] }

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP_SIGNATURE = [0x50, 0x4b]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Excel keeps an encrypted workbook inside the container of old .xls files, under this name. */
function refuseOleFile(bytes: Uint8Array): never {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  throw new AppError(encrypted ? 'spreadsheet.encrypted' : 'spreadsheet.legacy-xls')
}

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
  if (startsWith(bytes, OLE_SIGNATURE)) refuseOleFile(bytes)
  const found = startsWith(bytes, ZIP_SIGNATURE)
    ? { sheets: await readXlsx(bytes), notes: [] }
    : readCsv(bytes, baseName(fileName))
  if (found.sheets.every((sheet) => sheet.rows.every(isBlank))) throw new AppError('spreadsheet.empty')
  const hidden = found.sheets.filter((sheet) => sheet.hidden)
  const notes = hidden.map(({ name }) => ({ code: 'spreadsheet.hidden-sheet', values: { sheet: name } }))
  return { sheets: found.sheets, notes: [...found.notes, ...notes] }
}
