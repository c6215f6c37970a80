import type { Instant, LocalDate, LocalTime, Slot } from './time-arithmetic'
import { dateOf, localAt, slotEnd, slotStart, timeOf, weekdayOf } from './time-arithmetic'
import { zoneAbbreviation, type ZoneId } from './time-zones'

/** Dates and times as people read them: English, day before month in words, 24 hours, the zone always said. */

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Mon 23 Nov 2026`. */
export function formatDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = WEEKDAYS[weekdayOf(date) - 1] ?? ''
  return `${weekday} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year)}`
}

/** `Mon 23 Nov 2026, 10:00 EST`. */
export function formatDateTimeWithZone(instant: Instant, zone: ZoneId): string {
  const local = localAt(instant, zone)
  return `${formatDate(dateOf(local))}, ${timeOf(local)} ${zoneAbbreviation(instant, zone)}`
}

/** `Mon 23 Nov 2026, 10:00–11:00 EST`; both days where it ends on another, both zone names across a change. */
export function formatSlot(slot: Slot): string {
  const from = zoneAbbreviation(slotStart(slot), slot.zone)
  const to = zoneAbbreviation(slotEnd(slot), slot.zone)
  const start = `${formatDate(dateOf(slot.start))}, ${timeOf(slot.start)}`
  const end = timeOf(slot.end)
  if (dateOf(slot.start) !== dateOf(slot.end)) {
    return `${start} ${from} – ${formatDate(dateOf(slot.end))}, ${end} ${to}`
  }
  return from === to ? `${start}–${end} ${from}` : `${start} ${from} – ${end} ${to}`
}

/** `10:00–11:00 EST`: for a place where the day is said already. */
export function formatSlotTimes(slot: Slot): string {
  return `${timeOf(slot.start)}–${timeOf(slot.end)} ${zoneAbbreviation(slotStart(slot), slot.zone)}`
}

/** `2:05 PM`, for spreadsheets: with it nothing is left to guess. */
export function formatTwelveHours(time: LocalTime): string {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** `14:03:22` in a zone: for *Saved 14:03:22*. */
export function formatClock(instant: Instant, zone: ZoneId): string {
  return `${timeOf(localAt(instant, zone))}:${instant.slice(17, 19)}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

/** Time used, from milliseconds: `12:05`, `1:02:05` from an hour on; never negative. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const tail = `${pad(minutes)}:${pad(seconds % 60)}`
  return hours > 0 ? `${hours}:${tail}` : tail
}
