import { AppError } from '../../kernel/app-error'
import { fail, ok, type Result } from '../../kernel/result'
import {
  addLocalMinutes,
  checkSlot,
  dateOf,
  LocalDate,
  localDateTime,
  parseTime,
  timeOf,
  type LocalTime,
  type Slot,
  type ZoneId,
} from '../../kernel/time'

/** Only the time of day counts. */
const ANY_DAY = '2000-01-01'

/** Date and times as a person types them. */
export interface TypedSlot {
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string
  readonly start: string
  readonly end: string
  readonly zone: ZoneId
}

/**
 * The slot that was typed; undefined where nothing was. Errors: `time.not-a-date`, `time.not-a-time` and
 * those of `checkSlot`.
 */
export function slotOfTyped({ date, start, end, zone }: TypedSlot): Result<Slot | undefined> {
  if (date === '' && start === '' && end === '') return ok(undefined)
  if (!LocalDate.safeParse(date).success) return fail(new AppError('time.not-a-date', '', { date }))
  const from = parseTime(start)
  if (!from.ok) return from
  const to = parseTime(end)
  if (!to.ok) return to
  return checkSlot({
    start: localDateTime(date, from.value.time),
    end: localDateTime(date, to.value.time),
    zone,
  })
}

/** The time of day so many minutes later; undefined where that is another day or `start` is no time. */
export function endAfter(start: string, minutes: number): LocalTime | undefined {
  const from = parseTime(start)
  if (!from.ok) return undefined
  const end = addLocalMinutes(localDateTime(ANY_DAY, from.value.time), minutes)
  return dateOf(end) === ANY_DAY ? timeOf(end) : undefined
}
