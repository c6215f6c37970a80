import {
  checkSlot,
  type DateOrder,
  addLocalMinutes,
  localDateTime,
  localTimeOccurs,
  type LocalTime,
  type ParsedTime,
  parseZone,
  type Slot,
  slotMinutes,
  slotStart,
  statedSeasonDiffers,
  type ZoneId,
} from '../../../kernel/time'
import type { ImportNote } from './cells'
import type { ImportField } from './fields'
import type { MappedColumn, Mapping } from './mapping'
import type { ImportContext, PlannedInterview } from './plan'
import { readDateCell, readTimeCell, type TimeSpan } from './read-time-cell'
import type { SheetRow } from './sheet-row'

type ZoneFrom = NonNullable<PlannedInterview['zoneFrom']>
export type ReadSlot = {
  readonly slot: Slot
  readonly zoneFrom: ZoneFrom
  readonly notes: readonly ImportNote[]
}

/** Longer than any interview: AM and PM were mixed up, or a day was typed. */
const LONGEST_MINUTES = 240

const TIME_COLUMNS: readonly ImportField[] = ['start', 'time', 'date', 'end']

function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function later(time: LocalTime): LocalTime {
  return `${String(Number(time.slice(0, 2)) + 12).padStart(2, '0')}${time.slice(2)}`
}

/** Nobody is interviewed from 1 to 6 AM, so that these hours need AM or PM; 7 to 12 are taken as written. */
function isOpen(time: ParsedTime): boolean {
  const hour = Number(time.time.slice(0, 2))
  return !time.certain && hour >= 1 && hour <= 6
}

/** Start and end with AM and PM settled: the one that is certain settles the other. Undefined: neither is. */
function settleHalves(span: TimeSpan): { start: LocalTime; end?: LocalTime; taken: boolean } | undefined {
  const { start, end } = span
  if (end === undefined) return isOpen(start) ? undefined : { start: start.time, taken: false }
  let taken = false
  let from = start.time
  let to = end.time
  if (isOpen(start)) {
    if (!end.certain) return undefined
    taken = true
    const gap = minutesOf(to) - minutesOf(later(from))
    if (gap > 0 && gap <= LONGEST_MINUTES) from = later(from)
  }
  if (!end.certain && minutesOf(to) <= minutesOf(from) && minutesOf(to) < 12 * 60) {
    taken = true
    to = later(to)
  }
  return { start: from, end: to, taken }
}

type Parts = { readonly date: string; readonly span: TimeSpan; readonly column: MappedColumn | undefined }

/** Date and times of a row; undefined where it has none, or a problem was recorded. */
function readParts(row: SheetRow, order: DateOrder): Parts | undefined {
  const dateCell = row.first('date')
  const startCell = row.first('start') ?? row.first('time')
  const endCell = row.first('end')
  if (dateCell === undefined && startCell === undefined && endCell === undefined) return undefined
  const date = dateCell === undefined ? undefined : readDateCell(dateCell.cell, order)
  const start = startCell === undefined ? undefined : readTimeCell(startCell.cell)
  const end = endCell === undefined ? undefined : readTimeCell(endCell.cell)
  const found = { date: dateCell, start: startCell, end: endCell }
  for (const [part, result] of [
    ['date', date],
    ['start', start],
    ['end', end],
  ] as const) {
    if (result?.ok === false) row.problem(result.error.code, result.error.values, found[part]?.column)
  }
  if (date?.ok === false || start?.ok === false || end?.ok === false) return undefined
  if (date === undefined) return row.problem('import.date-missing', {}, row.column('date'))
  const ofDate = date.value.time
  const first = start?.value ?? (ofDate === undefined ? undefined : { start: ofDate })
  if (first === undefined)
    return row.problem('import.start-missing', {}, row.column('start') ?? row.column('time'))
  const last = end?.value.start ?? first.end
  const span = last === undefined ? first : { start: first.start, end: last }
  return { date: date.value.date, span, column: (startCell ?? dateCell)?.column }
}

type FoundZone = { readonly zone: ZoneId; readonly from: ZoneFrom; readonly text: string }

function readZone(
  row: SheetRow,
  span: TimeSpan,
  mapping: Mapping,
  context: ImportContext,
): FoundZone | undefined {
  const stated: FoundZone[] = []
  for (const { zone, zoneText } of [span.start, ...(span.end === undefined ? [] : [span.end])]) {
    if (zone !== undefined) stated.push({ zone, from: 'cell', text: zoneText ?? '' })
  }
  const cell = row.first('zone')
  if (cell !== undefined) {
    const zone = parseZone(cell.text)
    if (zone === undefined) return row.problem('import.unknown-zone', { zone: cell.text }, cell.column)
    stated.push({ zone, from: 'column', text: cell.text })
  }
  const [first] = stated
  const other = stated.find(({ zone }) => zone !== first?.zone)
  if (first !== undefined && other !== undefined) {
    return row.problem('import.zones-differ', { first: first.text, second: other.text }, cell?.column)
  }
  if (first !== undefined) return first
  const heading = TIME_COLUMNS.map((field) => row.column(field)?.zone).find((zone) => zone !== undefined)
  if (heading !== undefined) return { zone: heading, from: 'heading', text: '' }
  if (mapping.titleZone !== undefined) return { zone: mapping.titleZone, from: 'title', text: '' }
  if (context.zone !== undefined) return { zone: context.zone, from: 'default', text: '' }
  return row.problem('import.zone-missing')
}

/**
 * The slot of a row. Where a zone is named: in the cell, then in its column, the heading, a title above, else the
 * context's. Undefined where the row has no date and time, or its problems say why there is none.
 */
export function readSlot(
  row: SheetRow,
  mapping: Mapping,
  context: ImportContext,
  order: DateOrder,
): ReadSlot | undefined {
  const parts = readParts(row, order)
  if (parts === undefined) return undefined
  const found = readZone(row, parts.span, mapping, context)
  const times = settleHalves(parts.span)
  if (times === undefined) row.problem('import.am-or-pm', { time: parts.span.start.time }, parts.column)
  if (found === undefined || times === undefined) return undefined
  const start = localDateTime(parts.date, times.start)
  const end =
    times.end === undefined
      ? addLocalMinutes(start, context.interviewMinutes)
      : localDateTime(parts.date, times.end)
  const checked = checkSlot({ start, end, zone: found.zone })
  if (!checked.ok) return row.problem(checked.error.code, checked.error.values, parts.column)
  const slot = checked.value
  if (slotMinutes(slot) > LONGEST_MINUTES) {
    return row.problem('import.slot-too-long', { start: times.start, end: times.end ?? '' }, parts.column)
  }
  const notes: ImportNote[] = []
  if (times.end === undefined)
    notes.push({ code: 'import.end-taken', values: { minutes: context.interviewMinutes } })
  if (times.taken)
    notes.push({ code: 'import.half-taken', values: { start: times.start, end: times.end ?? '' } })
  if (localTimeOccurs(slot.start, slot.zone) === 'twice') {
    notes.push({ code: 'import.time-twice', values: { time: times.start } })
  }
  if (statedSeasonDiffers(found.text, slotStart(slot), slot.zone)) {
    notes.push({ code: 'import.zone-season', values: { zone: found.text } })
  }
  return { slot, zoneFrom: found.from, notes }
}
