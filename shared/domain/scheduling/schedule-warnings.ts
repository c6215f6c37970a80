import type { Schedule, ScheduleWarning } from './schedule'
import { panelWarnings } from './panel-warnings'
import { placeWarnings } from './place-warnings'
import { slotWarnings } from './slot-warnings'
import { smeWarnings } from './sme-warnings'

/**
 * What is odd about a schedule: pure checks over the merged records, because two laptops can each do what is
 * right and together do what is not. Interviews that do not take place are left out. Sorted by interview.
 */
export function scheduleWarnings(schedule: Schedule): readonly ScheduleWarning[] {
  const interviews = schedule.interviews.filter(
    ({ status, deleted }) => !deleted && (status === 'scheduled' || status === 'interviewed'),
  )
  const held = { ...schedule, interviews }
  return [...slotWarnings(held), ...placeWarnings(held), ...panelWarnings(held), ...smeWarnings(held)].sort(
    (a, b) => compare(a.interview, b.interview) || compare(a.code, b.code) || compare(a.other, b.other),
  )
}

function compare(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
