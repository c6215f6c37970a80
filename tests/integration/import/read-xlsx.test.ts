import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { ZipFile } from 'yazl'
import { readSpreadsheet } from '#electron/spreadsheets/read-spreadsheet'
import { toAppError } from '#shared/kernel/app-error'
import { readZipParts } from '#electron/spreadsheets/xlsx-parts'

const DATE = new Date(Date.UTC(2026, 10, 23))

async function workbook(): Promise<Buffer> {
  return writeXlsxFile([
    {
      sheet: 'Round 1 & more',
      data: [
        ['Last Name', 'Access code', 'Date', 'Start', 'Phone', 'Done'],
        [
          { value: 'Núñez', type: String },
          { value: '004417', type: String },
          { value: DATE, type: Date, format: 'mm/dd/yyyy' },
          { value: 13 / 24, type: Number, format: 'h:mm AM/PM' },
          { value: 2025550101, type: Number },
          { value: true, type: Boolean },
        ],
        [],
        [
          'Lee',
          '1',
          { value: new Date(DATE.getTime() + 9.5 * 3_600_000), type: Date, format: 'm/d/yy h:mm' },
        ],
      ],
    },
    { sheet: 'Second', data: [['a'], ['b']] },
  ]).toBuffer()
}

type Parts = Record<string, string>

async function partsOf(bytes: Buffer): Promise<Parts> {
  return Object.fromEntries((await readZipParts(bytes, () => true)).texts)
}

async function zipOf(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** The workbook with one part changed by hand. */
async function altered(name: string, change: (xml: string) => string): Promise<Buffer> {
  const parts = await partsOf(await workbook())
  const before = parts[name] ?? ''
  const after = change(before)
  expect(after).not.toBe(before)
  return zipOf({ ...parts, [name]: after })
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return readSpreadsheet(bytes, 'x.xlsx').then(
    () => 'read',
    (error: unknown) => toAppError(error).code,
  )
}

const FIRST = 'xl/worksheets/sheet1.xml'

describe('a workbook', () => {
  it('is read with every sheet, dates, times, zeros and row numbers as they are', async () => {
    const { sheets } = await readSpreadsheet(await workbook(), 'x.xlsx')
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Round 1 & more', false],
      ['Second', false],
    ])
    const [, second, third, fourth] = sheets[0]?.rows ?? []
    expect(second).toEqual([
      { text: 'Núñez', kind: 'text' },
      { text: '004417', kind: 'text' },
      { text: '2026-11-23', kind: 'date', iso: '2026-11-23' },
      { text: '13:00', kind: 'time', iso: '13:00' },
      { text: '2025550101', kind: 'number' },
      { text: 'TRUE', kind: 'boolean' },
    ])
    expect(third?.every(({ kind }) => kind === 'empty')).toBe(true)
    expect(fourth?.[2]).toEqual({ text: '2026-11-23 09:30', kind: 'date', iso: '2026-11-23T09:30' })
  })

  it('says which sheets are hidden', async () => {
    const bytes = await altered('xl/workbook.xml', (xml) => xml.replace('<sheet ', '<sheet state="hidden" '))
    const { sheets, notes } = await readSpreadsheet(bytes, 'x.xlsx')
    expect(sheets[0]?.hidden).toBe(true)
    expect(notes).toEqual([{ code: 'spreadsheet.hidden-sheet', values: { sheet: 'Round 1 & more' } }])
  })

  it('gives a value that is merged down to each of its rows', async () => {
    const merge = '</sheetData><mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>'
    const bytes = await altered(FIRST, (xml) => xml.replace('</sheetData>', merge))
    const rows = (await readSpreadsheet(bytes, 'x.xlsx')).sheets[0]?.rows ?? []
    expect(rows.map((row) => row[2]?.iso)).toEqual([undefined, '2026-11-23', '2026-11-23', '2026-11-23'])
  })

  it('gives the values that its formulas had when it was saved', async () => {
    const bytes = await altered(FIRST, (xml) =>
      xml.replace(/<c r="E2"[^>]*>.*?<\/c>/, '<c r="E2" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>'),
    )
    expect((await readSpreadsheet(bytes, 'x.xlsx')).sheets[0]?.rows[1]?.[4]?.text).toBe('ab')
  })

  it('names the cell that cannot be read', async () => {
    const bytes = await altered(FIRST, (xml) =>
      xml.replace(/<c r="E2"[^>]*>.*?<\/c>/, '<c r="E2" t="s"><v>9999</v></c>'),
    )
    const error = await readSpreadsheet(bytes, 'x.xlsx').catch(toAppError)
    expect(error).toMatchObject({ code: 'spreadsheet.cell-unreadable', values: { row: 2, column: 5 } })
  })

  it('is refused when it claims more rows or columns than fit, before they are made', async () => {
    const far = await altered(FIRST, (xml) =>
      xml.replace('</sheetData>', '<row r="50001"><c r="A50001"><v>1</v></c></row></sheetData>'),
    )
    expect(await codeOf(far)).toBe('spreadsheet.too-many-rows')
    const wide = await altered(FIRST, (xml) => xml.replace('r="F2"', 'r="XFD2"'))
    expect(await codeOf(wide)).toBe('spreadsheet.too-many-columns')
  })

  it('may have cells far off that are only formatted', async () => {
    const bytes = await altered(FIRST, (xml) =>
      xml.replace('</sheetData>', '<row r="60000"><c r="ABC60000" s="1"/></row></sheetData>'),
    )
    expect((await readSpreadsheet(bytes, 'x.xlsx')).sheets[0]?.rows).toHaveLength(4)
  })

  it('is refused when it would unpack to far more than it is', async () => {
    const bomb = await altered(FIRST, (xml) => xml + ' '.repeat(30 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await codeOf(bomb)).toBe('spreadsheet.suspicious-compression')
  })

  it('is refused whole wherever it was cut off, and nothing crashes on changed bytes', async () => {
    const whole = await workbook()
    for (let length = 2; length < whole.length; length += 97) {
      expect(await codeOf(whole.subarray(0, length)), `cut at ${length}`).toBe('spreadsheet.damaged')
    }
    for (let offset = 0; offset < whole.length; offset += 211) {
      const changed = Buffer.from(whole)
      changed[offset] = (changed[offset] ?? 0) ^ 0x55
      expect(await codeOf(changed), `byte ${offset}`).toMatch(/^(read|spreadsheet\.[a-z-]+)$/)
    }
  })

  it('is told from other files', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect(await codeOf(ole)).toBe('spreadsheet.legacy-xls')
    const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await codeOf(encrypted)).toBe('spreadsheet.encrypted')
    expect(await codeOf(await zipOf({ 'word/document.xml': '<w/>' }))).toBe('spreadsheet.not-xlsx')
    expect(await codeOf(Buffer.from('%PDF-1.7\n\0'))).toBe('spreadsheet.not-a-spreadsheet')
  })
})
