import { slotsOverlap } from '../../kernel/time'
import type { Place } from './interview'
import type { Schedule, ScheduleWarning } from './schedule'

/** One room, telephone number or address that two interviews have at one time; shown at the later one. */
export function placeWarnings({ interviews }: Schedule): readonly ScheduleWarning[] {
  const placed = interviews.flatMap(({ id, slot, place }) => {
    const key = place && placeKey(place)
    return slot === undefined || place === undefined || key === undefined
      ? []
      : [{ id, slot, key, where: place.where }]
  })
  return placed.flatMap((one, index) =>
    placed
      .slice(0, index)
      .filter((other) => other.key === one.key && slotsOverlap(other.slot, one.slot))
      .map((other) => ({
        code: 'schedule.place-twice' as const,
        interview: one.slot.start < other.slot.start ? other.id : one.id,
        other: one.slot.start < other.slot.start ? one.id : other.id,
        values: { place: one.where.trim() },
      })),
  )
}

/** Rooms and addresses whatever their case and spaces, telephone numbers by their digits. */
function placeKey({ mode, where, accessCode }: Place): string | undefined {
  const plain =
    mode === 'telephone' ? where.replaceAll(/\D/g, '') : where.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  return plain === '' ? undefined : `${mode} ${plain} ${accessCode.trim()}`
}
