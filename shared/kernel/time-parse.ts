import { Temporal } from 'temporal-polyfill/implementation'
import { AppError } from './app-error'
import { fail, ok, type Result } from './result'
import type { LocalDate, LocalTime } from './time-arithmetic'
import { parseZone, type ZoneId } from './time-zones'

/** Whether `3/4/2026` is 4 March (`month-first`, as US offices write) or 3 April. */
export type DateOrder = 'month-first' | 'day-first'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase()
  const long = LONG_MONTHS.indexOf(lower)
  const index = long === -1 ? MONTHS.indexOf(lower === 'sept' ? 'sep' : lower) : long
  return index === -1 ? undefined : index + 1
}

/** Two digits follow POSIX: 69 to 99 are 19xx, 00 to 68 are 20xx. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 69 ? 2000 + year : 1900 + year
}

function calendarDate(text: string, year: number, month: number, day: number): Result<LocalDate> {
  try {
    return ok(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString())
  } catch {
    return fail(new AppError('time.no-such-date', '', { date: text }))
  }
}

const NUMERIC_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/

/**
 * The order that a column of dates is written in: day first only if some first number is above 12 and no
 * second one is; otherwise month first. Dots (`23.11.2026`) are day first always.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  let firstAbove = false
  let secondAbove = false
  for (const text of texts) {
    const match = NUMERIC_DATE.exec(text.trim())
    if (match === null || match[2] === '.') continue
    firstAbove ||= Number(match[1]) > 12
    secondAbove ||= Number(match[3]) > 12
  }
  return firstAbove && !secondAbove ? 'day-first' : 'month-first'
}

function numericDate(text: string, order: DateOrder): Result<LocalDate> | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+Z?)?$/.exec(text)
  if (iso !== null) return calendarDate(text, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const match = NUMERIC_DATE.exec(text)
  if (match === null) return undefined
  const [, first, separator, second, year = ''] = match
  const dayFirst = separator === '.' || order === 'day-first'
  const [month, day] = dayFirst ? [second, first] : [first, second]
  return calendarDate(text, fullYear(year), Number(month), Number(day))
}

function wordedDate(text: string): Result<LocalDate> | undefined {
  const plain = text
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s*/i, '')
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1')
  const match =
    /^(?<day>\d{1,2})[\s-]+(?<month>[a-z]+)\.?(?:[\s,-]+(?<year>\d{4}|\d{2}))?$/i.exec(plain) ??
    /^(?<month>[a-z]+)\.?[\s-]*(?<day>\d{1,2})(?:[\s,-]+(?<year>\d{4}|\d{2}))?$/i.exec(plain)
  const { day, month, year } = match?.groups ?? {}
  const number = month === undefined ? undefined : monthNumber(month)
  if (number === undefined || day === undefined) return undefined
  if (year === undefined) return fail(new AppError('time.year-missing', '', { date: text }))
  return calendarDate(text, fullYear(year), number, Number(day))
}

/**
 * A date as people write it: `3/4/2026`, `2026-03-04`, `4 Mar 2026`, `June 20, 2019`, `Thu, Jun 20th 2019`.
 * Errors: `time.not-a-date`, `time.no-such-date`, `time.year-missing` (value `date`).
 */
export function parseDate(text: string, order: DateOrder = 'month-first'): Result<LocalDate> {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
  return (
    numericDate(plain, order) ??
    wordedDate(plain) ??
    fail(new AppError('time.not-a-date', '', { date: plain }))
  )
}

export type ParsedTime = {
  readonly time: LocalTime
  /** False where neither AM nor PM was written and the hour could be either. */
  readonly certain: boolean
  /** The zone's name as written after the time, `EST`. */
  readonly zoneText?: string
  readonly zone?: ZoneId
}

const TIME =
  /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*(?<half>[ap]\.?\s?m?\.?)?(?![a-z0-9])\s*(?<rest>.*)$/i
const FOUR_DIGITS = /^(?<hour>[0-2]\d)(?<minute>[0-5]\d)\s*(?:hrs?|hours|h)?(?![a-z0-9])\s*(?<rest>.*)$/i
const NAMED = /^(?<name>noon|midnight)\b\s*(?<rest>.*)$/i

function zoneAfter(rest: string): { zoneText: string; zone: ZoneId } | undefined {
  const zoneText = rest.replaceAll(/^[\s(,]+|[\s)]+$/g, '')
  const zone = parseZone(zoneText)
  return zone === undefined ? undefined : { zoneText, zone }
}

function clock(hour: number, minute: number): LocalTime {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function notATime(time: string): Result<never> {
  return fail(new AppError('time.not-a-time', '', { time }))
}

/**
 * A time of day as people write it: `1:00 PM`, `01:00 p.m.`, `13:00`, `1 PM EST`, `1300`, `noon`.
 * Errors: `time.not-a-time`, `time.unknown-zone-name` (values `time`, `zone`).
 */
export function parseTime(text: string): Result<ParsedTime> {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
  const match = FOUR_DIGITS.exec(plain) ?? NAMED.exec(plain) ?? TIME.exec(plain)
  const groups = match?.groups
  if (groups === undefined) return notATime(plain)
  const { half, name, rest = '' } = groups
  const hour = name === undefined ? Number(groups.hour) : name.toLowerCase() === 'noon' ? 12 : 0
  const minute = Number(groups.minute ?? '0')
  const inHalf = half !== undefined && hour <= 12
  if (hour > 23 || minute > 59 || (half !== undefined && hour === 0)) return notATime(plain)
  if (half === undefined && name === undefined && groups.minute === undefined) return notATime(plain)
  if (half !== undefined && hour > 12 && /^a/i.test(half)) return notATime(plain)
  const certain = half !== undefined || name !== undefined || hour === 0 || hour > 12
  const time = clock(inHalf ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour, minute)
  if (rest === '') return ok({ time, certain })
  const zone = zoneAfter(rest)
  return zone === undefined
    ? fail(new AppError('time.unknown-zone-name', '', { time: plain, zone: rest }))
    : ok({ time, certain, ...zone })
}

/**
 * Date and time of day of a spreadsheet's serial number: days since 30 Dec 1899 (or 1 Jan 1904), the fraction
 * being the time, to the nearest minute. Below 1 there is no date. Serial 60 is the 29 Feb 1900 that never was.
 */
export function fromExcelSerial(
  serial: number,
  epoch: '1900' | '1904' = '1900',
): { readonly date?: LocalDate; readonly time: LocalTime } | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined
  const minutes = Math.round(serial * 1440)
  const days = Math.floor(minutes / 1440)
  const ofDay = minutes - days * 1440
  const time = clock(Math.floor(ofDay / 60), ofDay % 60)
  if (days === 0) return { time }
  const first = epoch === '1904' ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30'
  return { date: Temporal.PlainDate.from(first).add({ days }).toString(), time }
}
