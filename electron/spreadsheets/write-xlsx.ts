import writeXlsxFile from 'write-excel-file/universal'
import { AppError } from '#shared/kernel/app-error'

/** What a spreadsheet program can hold in one cell. */
const MOST_CHARACTERS = 32_767

/** What a reader could take for an escaped character. */
const LIKE_ESCAPES = /_(?=x[0-9A-Fa-f]{4})/g

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** XML holds no control characters but tab and line feed, and changes carriage returns. */
function isForbidden(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffe || code === 0xffff
}

/** A text as a workbook stores it: `_x0001_` for what XML cannot hold, as Excel writes it. */
function stored(text: string): string {
  const plain = text.replaceAll(LIKE_ESCAPES, escaped)
  return Array.from(plain, (each) => (isForbidden(each.codePointAt(0) ?? 0) ? escaped(each) : each)).join('')
}

function cellsOf(row: readonly string[], style: { readonly fontWeight?: 'bold' } = {}) {
  return row.map((text) => (text === '' ? null : { value: stored(text), type: String, ...style }))
}

/**
 * A table as the one sheet of an XLSX workbook. Every cell is a text cell, so that nothing is taken for a formula, a
 * number or a date. Throws `spreadsheet.cell-too-long` (values `row`, `limit`).
 */
export async function writeXlsx(
  sheet: string,
  [headings = [], ...rows]: readonly (readonly string[])[],
): Promise<Uint8Array> {
  for (const [index, row] of rows.entries()) {
    if (row.some((text) => stored(text).length > MOST_CHARACTERS)) {
      throw new AppError('spreadsheet.cell-too-long', '', { row: index + 2, limit: MOST_CHARACTERS })
    }
  }
  const blob = await writeXlsxFile(
    [cellsOf(headings, { fontWeight: 'bold' }), ...rows.map((row) => cellsOf(row))],
    {
      sheet,
      stickyRowsCount: 1,
      columns: headings.map((heading) => ({ width: Math.max(12, heading.length + 2) })),
    },
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
