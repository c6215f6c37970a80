import { useMemo, useState } from 'react'
import { AssessmentRound, Role } from '#shared/domain/preparation/hiring-action'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { applicantRows, type ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { Interview } from '#shared/domain/scheduling/interview'
import { NameOrder } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'
import { useNowMs } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useRecordsOf, type WithId } from '../../../data/use-live'

const A_MINUTE = 60_000

export interface Applicants {
  /** By name. */
  readonly rows: readonly ApplicantRow[]
  readonly roles: readonly WithId<Role>[]
  readonly byId: ReadonlyMap<Id, WithId<Applicant>>
}

/** The applicants of a hiring action with where they stand; undefined while they are read. */
export function useApplicants(action: Id): Applicants | undefined {
  const { records } = useSession().data
  const applicants = useRecordsOf(records, action, 'applicant', Applicant)
  const interviews = useRecordsOf(records, action, 'interview', Interview)
  const roles = useRecordsOf(records, action, 'role', Role)
  const rounds = useRecordsOf(records, action, 'round', AssessmentRound)
  const [order] = useState(() => new NameOrder<WithId<Applicant>>())
  // What is the next interview changes with the time.
  const minute = Math.floor(useNowMs(A_MINUTE) / A_MINUTE)
  const byId = useMemo(() => new Map(applicants?.map((applicant) => [applicant.id, applicant])), [applicants])
  return useMemo(() => {
    if (applicants === undefined || interviews === undefined || roles === undefined || rounds === undefined)
      return undefined
    const source = { applicants, interviews, roles, rounds }
    return {
      rows: applicantRows(source, instantFromMs(minute * A_MINUTE), order),
      roles: [...roles].sort((a, b) => a.order - b.order),
      byId,
    }
  }, [applicants, interviews, roles, rounds, byId, minute, order])
}
