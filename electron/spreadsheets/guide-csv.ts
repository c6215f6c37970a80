import { CsvError, parse } from 'csv-parse/sync'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { guideTable } from '#shared/domain/preparation/table/guide-table'
import { readGuideTable, unknownHeadings } from '#shared/domain/preparation/table/read-guide-table'
import type { GuideFile } from '#shared/domain/preparation/word/guide-file'
import { decodeText } from './decode-text'
import { LIMITS } from './limits'
import { undefuse } from './read-csv'
import { writeCsv } from './write-csv'

/** A guide with its competencies and questions as a CSV file. What is no Unicode (half a surrogate pair) is lost. */
export function writeGuideCsv(guide: GuideFile): Uint8Array {
  return writeCsv(guideTable(guide))
}

/** Spreadsheets of some countries part cells by semicolons; the heading shows which it is. */
function delimiterOf(text: string): string {
  const heading = text.split(/[\r\n]/, 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      to: LIMITS.rows + 1,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new AppError('spreadsheet.csv-damaged', error.code, { line: Number(error.lines ?? 0) })
  }
}

/**
 * The guide in such a file, and the headings of columns that mean nothing here. Throws the codes of `readGuideTable`, `spreadsheet.csv-damaged`,
 * `spreadsheet.not-a-spreadsheet`, `spreadsheet.too-large`, `spreadsheet.too-many-rows`.
 */
export function readGuideCsv(
  bytes: Uint8Array,
  newId: () => Id,
): { readonly guide: GuideFile; readonly passedOver: readonly string[] } {
  if (bytes.length > LIMITS.fileBytes) {
    throw new AppError('spreadsheet.too-large', '', { limit: LIMITS.fileBytes / 2 ** 20 })
  }
  const rows = rowsOf(decodeText(bytes).text)
  if (rows.length > LIMITS.rows) throw new AppError('spreadsheet.too-many-rows', '', { limit: LIMITS.rows })
  const table = rows.map((row) => row.map(undefuse))
  return { guide: unwrap(readGuideTable(table, newId)), passedOver: unknownHeadings(table[0] ?? []) }
}
