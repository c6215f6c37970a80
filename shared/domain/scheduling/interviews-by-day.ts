import { compareSlots, dateAt, dateOf, type Instant, type LocalDate } from '../../kernel/time'
import type { InterviewRow } from './interview-rows'

export type DayPart = 'today' | 'upcoming' | 'no-date' | 'past'

/** An interview with the day that it stands under: its own zone's calendar decides. */
export interface DayRow extends InterviewRow {
  readonly part: DayPart
  readonly day: LocalDate | undefined
}

const ORDER: Readonly<Record<DayPart, number>> = { today: 0, upcoming: 1, 'no-date': 2, past: 3 }

/** Today first, then the days to come, then what has no date yet, then the past, the latest day first. */
export function interviewsByDay(rows: readonly InterviewRow[], now: Instant): readonly DayRow[] {
  return rows.map((row) => Object.assign({}, row, dayOf(row, now))).sort(compareDays)
}

function dayOf({ slot }: InterviewRow, now: Instant): Pick<DayRow, 'part' | 'day'> {
  if (slot === undefined) return { part: 'no-date', day: undefined }
  const day = dateOf(slot.start)
  const today = dateAt(now, slot.zone)
  if (day === today) return { part: 'today', day }
  return { part: day > today ? 'upcoming' : 'past', day }
}

function compareDays(a: DayRow, b: DayRow): number {
  const parts = ORDER[a.part] - ORDER[b.part]
  if (parts !== 0 || a.slot === undefined || b.slot === undefined) return parts || compareText(a.name, b.name)
  if (a.part === 'past' && a.day !== b.day) return compareText(b.day ?? '', a.day ?? '')
  return compareText(a.day ?? '', b.day ?? '') || compareSlots(a.slot, b.slot)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
