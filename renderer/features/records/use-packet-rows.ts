import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { Person } from '#shared/domain/panel/person'
import { asOne } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import { interviewRows, type InterviewRow } from '#shared/domain/scheduling/interview-rows'
import type { Id } from '#shared/kernel/ids'
import type { LocalData } from '../../data/local-data'
import { useLive, withIds } from '../../data/use-live'

/** An interview with how many signed score sheets its packet will carry. */
export interface PacketRow {
  readonly row: InterviewRow
  readonly signed: number
}

/** The interviews of a hiring action in order of time, as packets are made of them. */
export function usePacketRows(data: LocalData, action: Id): readonly PacketRow[] | undefined {
  return useLive(async () => {
    const { records } = data
    const joined = asOne(records.within(action))
    const rows = interviewRows({
      applicants: withIds(Applicant, await joined.list('applicant/')),
      interviews: withIds(Interview, await joined.list('interview/')),
      people: withIds(Person, await records.ofAction(action, 'person')),
      rounds: withIds(AssessmentRound, await records.ofAction(action, 'round')),
    })
    const signed = await records.ofAction(action, 'signature')
    return rows.map((row) => ({
      row,
      signed: signed.filter(({ id }) => id.startsWith(`signature/${row.id}/`)).length,
    }))
  }, [data, action])
}
