import { useCallback } from 'react'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { Person } from '#shared/domain/panel/person'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import { interviewRows, type InterviewRow } from '#shared/domain/scheduling/interview-rows'
import type { Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import type { LocalData } from '../../data/local-data'
import { useListed, withIds } from '../../data/use-live'

/** An interview with how many signed score sheets its packet will carry. */
export interface PacketRow {
  readonly row: InterviewRow
  readonly signed: number
}

/** The interviews of a hiring action in order of time, as packets are made of them. */
export function usePacketRows(data: LocalData, action: Id): readonly PacketRow[] | undefined {
  const { records } = data
  const read = useCallback(async () => {
    const rows = interviewRows({
      applicants: withIds(Applicant, await records.listed(action, 'applicant')),
      interviews: withIds(Interview, await records.listed(action, 'interview')),
      people: withIds(Person, await records.listed(action, 'person')),
      rounds: withIds(AssessmentRound, await records.listed(action, 'round')),
    })
    const signed = new Map<Id, number>()
    for (const { id } of await records.listed(action, 'signature')) {
      const [interview = ''] = partsOf(id)
      signed.set(interview, (signed.get(interview) ?? 0) + 1)
    }
    return rows.map((row) => ({ row, signed: signed.get(row.id) ?? 0 }))
  }, [records, action])
  return useListed(records, action, read)
}
