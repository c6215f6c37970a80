import { assert, array, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, undefuse } from '#electron/spreadsheets/read-csv'
import { readSpreadsheet } from '#electron/spreadsheets/read-spreadsheet'
import { toAppError } from '#shared/kernel/app-error'

function bytesOf(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding))
}

function textsOf(bytes: Uint8Array): string[][] {
  return readCsv(bytes, 'x').sheets.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)))
}

function quoted(text: string): string {
  return `"${text.replace(/^(?=[=+\-@'\t\r])/, "'").replaceAll('"', '""')}"`
}

/** What a careful program writes: every cell quoted, formulas defused. */
function writeCsv(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('')
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return readSpreadsheet(bytes, 'x.csv').then(
    () => 'read',
    (error: unknown) => toAppError(error).code,
  )
}

describe('a CSV file', () => {
  it('comes back as it was written, whatever its cells hold', () => {
    const text = string({
      unit: constantFrom('a', '1', ',', ';', '\t', '"', "'", '\n', '\r\n', '=', '-', 'é', ' '),
    })
    assert(
      property(array(array(text, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        expect(textsOf(bytesOf(`a,b,c\r\n${writeCsv(rows, ',')}`)).slice(1)).toEqual(rows)
      }),
    )
  })

  it.each([',', ';', '\t'])('is cut at its own delimiter: %j', (delimiter) => {
    const rows = [
      ['Last', 'First', 'Comments'],
      ['Diaz', 'Ana', 'red, green; blue'],
      ['Roy', 'Jo', ''],
    ]
    expect(textsOf(bytesOf(writeCsv(rows, delimiter)))).toEqual(rows)
  })

  it('obeys a stated delimiter, which is no row', () => {
    expect(textsOf(bytesOf('sep=;\r\na;b,c,d\r\n'))).toEqual([['a', 'b,c,d']])
  })

  it('keeps ragged and empty rows, so that row numbers stay', () => {
    expect(textsOf(bytesOf('a,b,c\n\n1\n1,2,3,4\n'))).toEqual([
      ['a', 'b', 'c'],
      [''],
      ['1'],
      ['1', '2', '3', '4'],
    ])
  })

  it('is read as UTF-8 with or without a mark, as UTF-16 with one, else as Windows-1252, which is noted', () => {
    expect(textsOf(bytesOf('\uFEFFName,Ñ\n'))).toEqual([['Name', 'Ñ']])
    expect(textsOf(bytesOf('\uFEFFName\tÑ\r\n', 'utf16le'))).toEqual([['Name', 'Ñ']])
    const old = new Uint8Array([...bytesOf('Name,'), 0xd1, 0x92, 0x80])
    expect(textsOf(old)).toEqual([['Name', 'Ñ’€']])
    expect(readCsv(old, 'x').notes).toEqual([{ code: 'spreadsheet.read-as-windows-1252', values: {} }])
    expect(readCsv(bytesOf('Name,Ñ'), 'x').notes).toEqual([])
  })

  it('loses one quote before what would be a formula, and no other', () => {
    expect(["'=1", "'+1", "''a", "'a", '=1', "'"].map(undefuse)).toEqual(['=1', '+1', "'a", "'a", '=1', "'"])
  })

  it('keeps zeros in front of numbers', () => {
    expect(textsOf(bytesOf('code,x\n004417,1\n'))[1]).toEqual(['004417', '1'])
  })

  it('is refused with a reason when it cannot be used', async () => {
    expect(await codeOf(bytesOf('a,b\n"never closed,1\n'))).toBe('spreadsheet.csv-damaged')
    expect(await codeOf(bytesOf(''))).toBe('spreadsheet.empty')
    expect(await codeOf(bytesOf(' ,\n,\n'))).toBe('spreadsheet.empty')
    expect(await codeOf(new Uint8Array([97, 0, 98]))).toBe('spreadsheet.not-a-spreadsheet')
    expect(await codeOf(bytesOf('x\n'.repeat(50_001)))).toBe('spreadsheet.too-many-rows')
    expect(await codeOf(bytesOf(`a${',b'.repeat(200)}\n`))).toBe('spreadsheet.too-many-columns')
    expect(await codeOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('spreadsheet.too-large')
  })
})
