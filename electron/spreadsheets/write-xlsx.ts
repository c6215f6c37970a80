import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { columnLetters } from '#shared/domain/scheduling/import/cells'
import { AppError } from '#shared/kernel/app-error'
import { escapeXml } from '../word/xml-text'
import { HEADING, SHEET_END, sheetBeginning, TEXT, workbookParts } from './workbook-parts'

/** What a spreadsheet program can hold in one cell. */
const MOST_CHARACTERS = 32_767
const LEAST_WIDTH = 12

/** What a reader could take for an escaped character. */
const LIKE_ESCAPES = /_(?=x[0-9A-Fa-f]{4})/g
/** Most texts: nothing in them needs care. */
const PLAIN = /^[ !#-%'-;=?-^`-~]*$/

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** XML holds no control characters but tab and line feed, and changes carriage returns. */
function isForbidden(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffe || code === 0xffff
}

/** A text as a workbook stores it: `_x0001_` for what XML cannot hold, as Excel writes it. */
function stored(text: string): string {
  if (PLAIN.test(text)) return text
  const plain = text.replaceAll(LIKE_ESCAPES, escaped)
  const safe = Array.from(plain, (each) => (isForbidden(each.codePointAt(0) ?? 0) ? escaped(each) : each))
  return escapeXml(safe.join(''))
}

function rowXml(row: readonly string[], number: number): string {
  const style = number === 1 ? HEADING : TEXT
  const cells = row.map((text, column) => {
    if (text === '') return ''
    if (text.length > MOST_CHARACTERS) {
      throw new AppError('spreadsheet.cell-too-long', '', { row: number, limit: MOST_CHARACTERS })
    }
    const where = `r="${columnLetters(column)}${number}" s="${style}"`
    return `<c ${where} t="inlineStr"><is><t xml:space="preserve">${stored(text)}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

function* sheetXml(rows: readonly (readonly string[])[]): Generator<Buffer> {
  const widths = (rows[0] ?? []).map(({ length }) => Math.max(LEAST_WIDTH, length + 2))
  yield Buffer.from(sheetBeginning(widths))
  for (const [index, row] of rows.entries()) yield Buffer.from(rowXml(row, index + 1))
  yield Buffer.from(SHEET_END)
}

/**
 * A table, its headings first, as the one sheet of an XLSX workbook. Every cell is a text cell, so that nothing is
 * taken for a formula, a number or a date. Throws `spreadsheet.cell-too-long` (values `row`, `limit`).
 */
export async function writeXlsx(sheet: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [path, text] of workbookParts(sheet)) zip.addBuffer(Buffer.from(text), path)
  // Made here and not while it is packed: what cannot be written is refused before anything is.
  const xml = Buffer.concat([...sheetXml(rows)])
  zip.addReadStream(Readable.from([xml]), 'xl/worksheets/sheet1.xml')
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
