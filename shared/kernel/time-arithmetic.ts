import { Temporal } from 'temporal-polyfill/implementation'
import { z } from 'zod'
import { AppError } from './app-error'
import { fail, ok, type Result } from './result'
import { ZoneId } from './time-zones'

// Nothing here reads the clock: "now" is passed in.

/** A moment: ISO 8601 in UTC with milliseconds, such as `2026-11-23T15:00:00.000Z`. Sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 }).refine((text) => text.endsWith('Z'), 'must be in UTC')
export type Instant = z.infer<typeof Instant>

/** A day of the calendar, `YYYY-MM-DD`. */
export const LocalDate = z.iso.date()
export type LocalDate = z.infer<typeof LocalDate>

/** A time of day, `HH:mm`. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type LocalTime = z.infer<typeof LocalTime>

/** What a wall clock and a calendar show, `YYYY-MM-DDTHH:mm`: no moment until a zone is known. */
export const LocalDateTime = z.string().refine((text) => {
  const [date, time, ...more] = text.split('T')
  return more.length === 0 && LocalDate.safeParse(date).success && LocalTime.safeParse(time).success
}, 'must be YYYY-MM-DDTHH:mm')
export type LocalDateTime = z.infer<typeof LocalDateTime>

/**
 * From when to when, and where: one value, because a merge of its parts would make a time that nobody chose.
 * The schema checks the shape only, so that what is stored stays readable when a government changes its
 * clocks; `checkSlot` checks the rest where a person types it.
 */
export const Slot = z.object({ start: LocalDateTime, end: LocalDateTime, zone: ZoneId })
export type Slot = z.infer<typeof Slot>

export function instantFromMs(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}

/** Milliseconds since 1970. */
export function msOf(instant: Instant): number {
  return Date.parse(instant)
}

export function localDateTime(date: LocalDate, time: LocalTime): LocalDateTime {
  return `${date}T${time}`
}

export function dateOf(local: LocalDateTime): LocalDate {
  return local.slice(0, 10)
}

export function timeOf(local: LocalDateTime): LocalTime {
  return local.slice(11, 16)
}

/**
 * The moment of a local time. Total: a time that the clocks skip in spring counts from before the change
 * (02:30 becomes 03:30), a time that they show twice in autumn is the first of the two.
 */
export function instantOf(local: LocalDateTime, zone: ZoneId): Instant {
  return instantFromMs(epochOf(local, zone))
}

function epochOf(local: LocalDateTime, zone: ZoneId): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
}

/** How often a zone's clocks show a local time: `never` and `twice` happen when they are changed. */
export function localTimeOccurs(local: LocalDateTime, zone: ZoneId): 'once' | 'twice' | 'never' {
  const plain = Temporal.PlainDateTime.from(local)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return 'once'
  return earlier.toPlainDateTime().equals(plain) ? 'twice' : 'never'
}

export function slotStart(slot: Slot): Instant {
  return instantOf(slot.start, slot.zone)
}

export function slotEnd(slot: Slot): Instant {
  return instantOf(slot.end, slot.zone)
}

/** Minutes that really pass between start and end, a change of the clocks included. */
export function slotMinutes(slot: Slot): number {
  return (epochOf(slot.end, slot.zone) - epochOf(slot.start, slot.zone)) / 60_000
}

/**
 * The slot, if it can be kept. Errors: `time.unknown-zone`, `time.not-a-local-time`, `time.never-happens`
 * (skipped when the clocks go forward; value `time`), `time.end-not-after-start`.
 */
export function checkSlot(slot: Slot): Result<Slot> {
  if (!ZoneId.safeParse(slot.zone).success) {
    return fail(new AppError('time.unknown-zone', '', { zone: slot.zone }))
  }
  for (const local of [slot.start, slot.end]) {
    if (!LocalDateTime.safeParse(local).success) {
      return fail(new AppError('time.not-a-local-time', '', { time: local }))
    }
    if (localTimeOccurs(local, slot.zone) === 'never') {
      return fail(new AppError('time.never-happens', '', { time: local.replace('T', ' '), zone: slot.zone }))
    }
  }
  return slotMinutes(slot) > 0
    ? ok(slot)
    : fail(new AppError('time.end-not-after-start', '', { start: timeOf(slot.start), end: timeOf(slot.end) }))
}

/** For sorting: negative, zero or positive. */
export function compareInstants(left: Instant, right: Instant): number {
  return msOf(left) - msOf(right)
}

/** For sorting by moment, whatever the zones: by start, then by end. */
export function compareSlots(left: Slot, right: Slot): number {
  return compareInstants(slotStart(left), slotStart(right)) || compareInstants(slotEnd(left), slotEnd(right))
}

/** Whether two slots share a moment; one that ends when the other starts does not. */
export function slotsOverlap(left: Slot, right: Slot): boolean {
  return (
    compareInstants(slotStart(left), slotEnd(right)) < 0 &&
    compareInstants(slotStart(right), slotEnd(left)) < 0
  )
}

/** Minutes from the end of the earlier slot to the start of the later; negative where they overlap. */
export function minutesBetween(earlier: Slot, later: Slot): number {
  return (msOf(slotStart(later)) - msOf(slotEnd(earlier))) / 60_000
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantFromMs(msOf(instant) + minutes * 60_000)
}

/** A wall-clock time so many minutes later by the calendar, blind to changes of the clocks. */
export function addLocalMinutes(local: LocalDateTime, minutes: number): LocalDateTime {
  return Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: 'minute' })
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** What the clocks of a zone show at a moment. */
export function localAt(instant: Instant, zone: ZoneId): LocalDateTime {
  return Temporal.Instant.fromEpochMilliseconds(msOf(instant))
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The calendar day in a zone at a moment. */
export function dateAt(instant: Instant, zone: ZoneId): LocalDate {
  return dateOf(localAt(instant, zone))
}

/** The first moment of a day in a zone; not always midnight. */
export function startOfDay(date: LocalDate, zone: ZoneId): Instant {
  return instantFromMs(Temporal.PlainDate.from(date).toZonedDateTime(zone).startOfDay().epochMilliseconds)
}
