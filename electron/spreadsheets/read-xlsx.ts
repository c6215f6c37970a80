import readXlsxFile from 'read-excel-file/universal'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { instantFromMs } from '#shared/kernel/time'
import { type Cell, EMPTY_CELL, type Sheet, textCell } from '#shared/domain/scheduling/import/cells'
import { inspectXlsx, type Merge } from './inspect-xlsx'

/** Time-of-day cells come as dates before the first day that a spreadsheet can show. */
const FIRST_DAY = Date.UTC(1900, 0, 1)
const DAY_ZERO_OF_1904 = '1904-01-01'

/** The library gives dates as UTC, rounded down; a spreadsheet means the minute next to it. */
function dateCell(value: Date): Cell {
  const rounded = Math.round(value.getTime() / 60_000) * 60_000
  if (Number.isNaN(rounded)) return EMPTY_CELL
  const [date = '', time = ''] = instantFromMs(rounded).slice(0, 16).split('T')
  if (rounded < FIRST_DAY || date === DAY_ZERO_OF_1904) return { text: time, kind: 'time', iso: time }
  if (time === '00:00') return { text: date, kind: 'date', iso: date }
  return { text: `${date} ${time}`, kind: 'date', iso: `${date}T${time}` }
}

/** Numbers as they would be typed: telephone numbers without an exponent. */
function numberText(stored: string): string {
  const number = Number(stored)
  return Number.isFinite(number) && !/^\d+$/.test(stored) ? String(number) : stored
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return dateCell(value)
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' }
  return EMPTY_CELL
}

/** The library is asked for numbers as the text stored, wrapped so that they differ from text cells. */
class StoredNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A value merged down over several rows belongs to each of them; one merged across stays where it is. */
function fillMerges(rows: Cell[][], merges: readonly Merge[]): void {
  for (const merge of merges) {
    const value = rows[merge.firstRow]?.[merge.firstColumn]
    if (value === undefined || value.kind === 'empty') continue
    for (let index = merge.firstRow + 1; index <= Math.min(merge.lastRow, rows.length - 1); index++) {
      const row = rows[index]
      if (row !== undefined && merge.firstColumn < row.length) row[merge.firstColumn] = value
    }
  }
}

/** Whatever the library throws, the file is at fault; its messages are not kept, as they may quote cells. */
async function unpack(bytes: Uint8Array): Promise<{ sheet: string; data: unknown[][] }[]> {
  try {
    return await readXlsxFile<StoredNumber>(new Blob([new Uint8Array(bytes)]), {
      trim: false,
      parseNumber: (text) => new StoredNumber(text),
    })
  } catch (error) {
    const { detail } = toAppError(error)
    const cell = /<c\/> at row (\d+), col (\d+)/.exec(detail)
    if (cell === null) {
      throw new AppError('spreadsheet.damaged', error instanceof Error ? error.name : 'unknown')
    }
    throw new AppError('spreadsheet.cell-unreadable', detail, {
      row: Number(cell[1]),
      column: Number(cell[2]),
    })
  }
}

/**
 * All sheets of an .xlsx workbook; of formulas the values last saved. Throws the codes of `inspectXlsx` and
 * `spreadsheet.cell-unreadable` (values `row`, `column`; a formula that was never calculated is one).
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const facts = await inspectXlsx(bytes)
  const sheets = await unpack(bytes)
  return sheets.map(({ sheet: name, data }) => {
    const known = facts.find((each) => each.name === name)
    const rows = data.map((row) =>
      row.map((value) =>
        value instanceof StoredNumber
          ? ({ text: numberText(value.text), kind: 'number' } satisfies Cell)
          : cellOf(value),
      ),
    )
    fillMerges(rows, known?.merges ?? [])
    return { name, hidden: known?.hidden ?? false, rows }
  })
}
