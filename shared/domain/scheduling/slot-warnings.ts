import { slotMinutes, slotsOverlap } from '../../kernel/time'
import type { Schedule, ScheduleWarning } from './schedule'

/** A slot shorter or longer than its round with the interview's extra minutes, and an applicant who is expected twice at a time. */
export function slotWarnings({ interviews, rounds }: Schedule): readonly ScheduleWarning[] {
  const minutesOf = new Map(rounds.map((round) => [round.id, round.minutes]))
  const warnings: ScheduleWarning[] = []
  for (const [index, { id: interview, round, slot, applicant, extraMinutes }] of interviews.entries()) {
    if (slot === undefined) continue
    const planned = minutesOf.get(round)
    const wanted = planned === undefined ? undefined : planned + extraMinutes
    const minutes = slotMinutes(slot)
    if (wanted !== undefined && minutes !== wanted) {
      const code = minutes < wanted ? 'schedule.too-short' : 'schedule.too-long'
      warnings.push({ code, interview, values: { minutes, wanted } })
    }
    for (const other of interviews.slice(index + 1)) {
      if (other.applicant !== applicant || other.slot === undefined) continue
      if (slotsOverlap(slot, other.slot)) {
        warnings.push({ code: 'schedule.applicant-twice', interview, other: other.id, values: {} })
      }
    }
  }
  return warnings
}
