import { useMemo } from 'react'
import { interviewRows } from '#shared/domain/scheduling/interview-rows'
import { interviewsByDay, type DayRow } from '#shared/domain/scheduling/interviews-by-day'
import type { ScheduleWarning } from '#shared/domain/scheduling/schedule'
import { scheduleWarnings } from '#shared/domain/scheduling/schedule-warnings'
import type { Id } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'
import { useNowMs } from '../../../app/clock'
import type { WholeSchedule } from './use-schedule'

const A_MINUTE = 60_000

export interface InterviewLines {
  readonly rows: readonly DayRow[]
  readonly warnings: ReadonlyMap<Id, readonly ScheduleWarning[]>
}

/** The interviews by day, and what is odd about each. */
export function useInterviewRows(schedule: WholeSchedule | null | undefined): InterviewLines | undefined {
  const minute = Math.floor(useNowMs(A_MINUTE) / A_MINUTE)
  const rows = useMemo(() => (schedule ? interviewRows(schedule) : undefined), [schedule])
  const warnings = useMemo(() => {
    const byInterview = new Map<Id, ScheduleWarning[]>()
    for (const warning of schedule ? scheduleWarnings(schedule) : []) {
      const list = byInterview.get(warning.interview)
      if (list === undefined) byInterview.set(warning.interview, [warning])
      else list.push(warning)
    }
    return byInterview
  }, [schedule])
  return useMemo(
    () => rows && { rows: interviewsByDay(rows, instantFromMs(minute * A_MINUTE)), warnings },
    [rows, warnings, minute],
  )
}
