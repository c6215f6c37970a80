import { AppError } from '#shared/kernel/app-error'
import { LIMITS } from './limits'
import { readZipParts } from './xlsx-parts'

/** Cells merged into one, counted from 0, both ends included. */
export type Merge = {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export type SheetFacts = {
  readonly name: string
  readonly hidden: boolean
  readonly merges: readonly Merge[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of tag.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? ''))
  }
  return found
}

function tags(xml: string, name: string): ReadonlyMap<string, string>[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\s([^>]{0,4000})>`, 'g')
  return [...xml.matchAll(pattern)].map((match) => attributesOf(match[1] ?? ''))
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

function mergeOf(reference: string): Merge[] {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (match === null) return []
  const [, left = '', top = '', right = '', bottom = ''] = match
  return [
    {
      firstRow: Number(top) - 1,
      lastRow: Number(bottom) - 1,
      firstColumn: columnIndex(left),
      lastColumn: columnIndex(right),
    },
  ]
}

/**
 * Refuses a sheet by the addresses in it, before the reading library fills every gap up to them. Cells that are only
 * formatted may lie anywhere, as Excel leaves them, as long as filling up to them stays cheap.
 */
function checkExtent(xml: string): void {
  let filled = 0
  let row = ''
  let width = 0
  for (const match of xml.matchAll(
    /<(?:\w+:)?c\s(?:[^>]{0,2000}?\s)?r=["']([A-Z]{1,9})(\d{1,9})["'][^>]{0,2000}>/g,
  )) {
    const [tag, letters = '', digits = ''] = match
    const column = columnIndex(letters)
    if (!tag.endsWith('/>')) {
      if (Number(digits) > LIMITS.rows)
        throw new AppError('spreadsheet.too-many-rows', '', { limit: LIMITS.rows })
      if (column >= LIMITS.columns) {
        throw new AppError('spreadsheet.too-many-columns', '', { limit: LIMITS.columns })
      }
    }
    if (digits !== row) [row, width] = [digits, 0]
    filled += Math.max(0, column + 1 - width)
    width = Math.max(width, column + 1)
    if (filled > LIMITS.rows * LIMITS.columns) {
      throw new AppError('spreadsheet.too-many-columns', '', { limit: LIMITS.columns })
    }
  }
}

function isWanted(name: string): boolean {
  return (
    name === 'xl/workbook.xml' || name === 'xl/_rels/workbook.xml.rels' || name.startsWith('xl/worksheets/')
  )
}

/**
 * What the reading library does not tell: which sheets are hidden, which cells are merged; and that the file is a
 * workbook within the limits. Throws the codes of `readZipParts`, `spreadsheet.not-xlsx` (another kind of ZIP, such
 * as .ods, .docx or .xlsb), `spreadsheet.too-many-rows`, `spreadsheet.too-many-columns`, `spreadsheet.too-many-sheets`.
 */
export async function inspectXlsx(bytes: Uint8Array): Promise<readonly SheetFacts[]> {
  const { texts } = await readZipParts(bytes, isWanted)
  const workbook = texts.get('xl/workbook.xml')
  if (workbook === undefined) throw new AppError('spreadsheet.not-xlsx', 'no xl/workbook.xml')
  const paths = new Map<string, string>()
  for (const relation of tags(texts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')) {
    const target = relation.get('Target') ?? ''
    paths.set(relation.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  const sheets = tags(workbook, 'sheet')
  if (sheets.length > LIMITS.sheets) {
    throw new AppError('spreadsheet.too-many-sheets', '', { limit: LIMITS.sheets })
  }
  return sheets.map((sheet) => {
    const xml = texts.get(paths.get(sheet.get('id') ?? '') ?? '') ?? ''
    const name = sheet.get('name') ?? ''
    checkExtent(xml)
    const merges = tags(xml, 'mergeCell').flatMap((merge) => mergeOf(merge.get('ref') ?? ''))
    return { name, hidden: /hidden/i.test(sheet.get('state') ?? ''), merges }
  })
}
