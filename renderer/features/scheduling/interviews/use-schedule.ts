import { useMemo } from 'react'
import { byApplicant, declaredRecusals } from '#shared/domain/panel/recusals'
import { Person } from '#shared/domain/panel/person'
import { AssessmentRound, HiringAction } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import { sameApplicants } from '#shared/domain/same-applicant'
import type { Schedule } from '#shared/domain/scheduling/schedule'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, useRecord, useRecordsOf, type WithId } from '../../../data/use-live'

export interface WholeSchedule extends Schedule {
  readonly action: HiringAction
  readonly applicants: readonly WithId<Applicant>[]
  readonly guides: readonly WithId<InterviewGuide>[]
}

/** All that a schedule is made of; undefined while it is read, null where there is no such hiring action. */
export function useSchedule(action: Id): WholeSchedule | null | undefined {
  const { records } = useSession().data
  const record = useRecord(records, recordIds.action(action), HiringAction)
  const applicants = useRecordsOf(records, action, 'applicant', Applicant)
  const interviews = useRecordsOf(records, action, 'interview', Interview)
  const people = useRecordsOf(records, action, 'person', Person)
  const rounds = useRecordsOf(records, action, 'round', AssessmentRound)
  const guides = useRecordsOf(records, action, 'guide', InterviewGuide)
  const recusals = useLive(
    async () =>
      byApplicant(
        declaredRecusals(
          await records.ofAction(action, 'recusal'),
          await sameApplicants(records.within(action)),
        ),
      ),
    [records, action],
  )
  return useMemo(() => {
    if (record === null) return null
    if (!record || !applicants || !interviews || !people || !rounds || !guides || !recusals) return undefined
    const { interviewers } = record.settings
    return { action: record, applicants, interviews, people, rounds, guides, recusals, interviewers }
  }, [record, applicants, interviews, people, rounds, guides, recusals])
}
