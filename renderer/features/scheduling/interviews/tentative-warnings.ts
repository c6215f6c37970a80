import type { InterviewStatus } from '#shared/domain/scheduling/interview'
import type { ScheduleWarning } from '#shared/domain/scheduling/schedule'
import { scheduleWarnings } from '#shared/domain/scheduling/schedule-warnings'
import type { Id } from '#shared/kernel/ids'
import { detailsOf, type InterviewValues } from './interview-values'
import type { WholeSchedule } from './use-schedule'

/** What would be odd about the schedule if the form were saved, as far as this interview is concerned. */
export function tentativeWarnings(
  schedule: WholeSchedule,
  id: Id,
  values: InterviewValues,
  status: InterviewStatus = 'scheduled',
): readonly ScheduleWarning[] {
  const details = detailsOf(values)
  const { applicant, round, guide } = values
  if (details === undefined || applicant === null || round === null || guide === null) return []
  const others = schedule.interviews.filter((interview) => interview.id !== id)
  const tentative = {
    id,
    applicant,
    round,
    guide,
    slot: details.slot,
    place: undefined,
    hrSpecialist: undefined,
    panel: details.panel ?? [],
    status,
    extraMinutes: values.extraMinutes,
    comments: '',
    deleted: false,
  }
  return scheduleWarnings({ ...schedule, interviews: [...others, tentative] }).filter(
    ({ interview, other }) => interview === id || other === id,
  )
}
