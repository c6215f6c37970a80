import { findRecord, readAll } from '#shared/domain/find-record'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { sameApplicants } from '#shared/domain/same-applicant'
import { Applicant, fullName } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { compareSlots, type Slot } from '#shared/kernel/time'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

interface OwnInterview {
  readonly id: Id
  readonly name: string
  readonly round: string
  readonly slot: Slot | undefined
}

/** The interviews on whose panels one is, besides one, by time; undefined while they are read. */
export function useOwnInterviews(action: Id, besides: Id): readonly OwnInterview[] | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  return useLive(async () => {
    const records = data.records.within(action)
    const same = await sameApplicants(records)
    const own: OwnInterview[] = []
    for (const interview of readAll(Interview, await records.list('interview/'))) {
      if (interview.id === besides || !interview.panel.some((member) => member.person === person)) continue
      const applicant = await findRecord(
        records,
        Applicant,
        recordIds.applicant(same.of(interview.applicant)),
      )
      if (applicant === undefined) continue
      const round = await findRecord(records, AssessmentRound, recordIds.round(interview.round))
      own.push({
        id: interview.id,
        name: fullName(applicant),
        round: round?.name ?? '',
        slot: interview.slot,
      })
    }
    return own.sort(byTime)
  }, [data, action, besides, person])
}

function byTime(a: OwnInterview, b: OwnInterview): number {
  if (a.slot === undefined || b.slot === undefined) {
    return Number(a.slot === undefined) - Number(b.slot === undefined)
  }
  return compareSlots(a.slot, b.slot)
}
