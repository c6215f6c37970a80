import { AppError } from '../../../kernel/app-error'
import { fail, ok, type Result } from '../../../kernel/result'
import {
  type DateOrder,
  fromExcelSerial,
  type LocalDate,
  type ParsedTime,
  parseDate,
  parseTime,
} from '../../../kernel/time'
import { type Cell, tidy } from './cells'

export type DateCell = { readonly date: LocalDate; readonly time?: ParsedTime }
export type TimeSpan = { readonly start: ParsedTime; readonly end?: ParsedTime }

/** Serial numbers of 1954 to 2118: a bare number outside is no date that anyone means. */
const SERIALS = { from: 20_000, to: 80_000 }

/** Who types 1:00 into a spreadsheet gets 1 AM: early hours are as doubtful there as in text. */
function storedTime(time: string): ParsedTime {
  const hour = Number(time.slice(0, 2))
  return { time, certain: hour === 0 || hour > 6 }
}

/** A date, and the time of day where the same cell holds one: `June 20, 2019 1:00 PM ET`. */
export function readDateCell(cell: Cell, order: DateOrder): Result<DateCell> {
  const text = tidy(cell.text)
  if (cell.kind === 'date' && cell.iso !== undefined) {
    const [date = '', time] = cell.iso.split('T')
    return ok({ date, ...(time !== undefined && { time: storedTime(time) }) })
  }
  if (cell.kind === 'number') {
    const serial = Number(text)
    const found = serial >= SERIALS.from && serial < SERIALS.to ? fromExcelSerial(serial) : undefined
    if (found?.date === undefined) return fail(new AppError('time.not-a-date', '', { date: text }))
    return ok({ date: found.date, ...(serial % 1 !== 0 && { time: storedTime(found.time) }) })
  }
  const whole = parseDate(text, order)
  return whole.ok ? ok({ date: whole.value }) : (readDateThenTime(text, order) ?? whole)
}

const LONGEST = 80

function readDateThenTime(text: string, order: DateOrder): Result<DateCell> | undefined {
  if (text.length > LONGEST) return undefined
  for (const match of text.matchAll(/[\s,]+(?:at |@ ?)?/g)) {
    const date = parseDate(text.slice(0, match.index), order)
    const time = parseTime(text.slice(match.index + match[0].length))
    if (date.ok && time.ok) return ok({ date: date.value, time: time.value })
  }
  return undefined
}

function readOneTime(cell: Cell): Result<ParsedTime> {
  const text = tidy(cell.text)
  if (cell.kind === 'time' && cell.iso !== undefined) return ok(storedTime(cell.iso))
  if (cell.kind === 'date' && cell.iso?.includes('T') === true) return ok(storedTime(cell.iso.slice(11)))
  if (cell.kind === 'number' && Number(text) >= 0 && Number(text) < 1) {
    const found = fromExcelSerial(Number(text))
    if (found !== undefined) return ok(storedTime(found.time))
  }
  return parseTime(text)
}

/** `1-2 PM`: the second half of the day may be said for both. */
function readRange(text: string): TimeSpan | undefined {
  const match = /^(.+?)\s*(?:[-–—]|\bto\b|\buntil\b)\s*(.+)$/i.exec(text)
  const [, left = '', right = ''] = match ?? []
  const end = parseTime(right)
  if (match === null || !end.ok) return undefined
  const bare = /^\d{1,2}$/.test(left) ? `${left}:00` : left
  const start = parseTime(bare)
  return start.ok ? { start: start.value, end: end.value } : undefined
}

/** A time of day, or two: `1:00 PM`, `1:00 - 2:00 PM`, `10–11 AM ET`. */
export function readTimeCell(cell: Cell): Result<TimeSpan> {
  const one = readOneTime(cell)
  if (one.ok) return ok({ start: one.value })
  const range = readRange(tidy(cell.text))
  return range === undefined ? one : ok(range)
}
