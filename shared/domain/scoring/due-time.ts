import {
  addDays,
  addMinutes,
  dateAt,
  instantOf,
  localDateTime,
  weekdayOf,
  type Instant,
  type ZoneId,
} from '../../kernel/time'
import type { ActionSettings } from '../preparation/hiring-action'

const DAY_MINUTES = 24 * 60
const FRIDAY = 5

/**
 * Until when transcript, ratings and analysis are to be handed in: 24 hours after the interview's end, or
 * 23:59 of the next business day in the action's zone. Holidays are not known; weekends are skipped.
 */
export function sheetDueAt(
  end: Instant,
  settings: Pick<ActionSettings, 'returnWithin'>,
  zone: ZoneId,
): Instant {
  if (settings.returnWithin === '24-hours') return addMinutes(end, DAY_MINUTES)
  let day = addDays(dateAt(end, zone), 1)
  while (weekdayOf(day) > FRIDAY) day = addDays(day, 1)
  return instantOf(localDateTime(day, '23:59'), zone)
}
