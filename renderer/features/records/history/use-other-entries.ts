import { recordIds } from '#shared/domain/record-ids'
import { sameApplicants } from '#shared/domain/same-applicant'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { kindOf, partsOf } from '#shared/log/record-id'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

const NONE: readonly RecordId[] = []

/** The other entries of an applicant who was entered more than once: their history is one. */
export function useOtherEntries(action: Id, record: RecordId | null): readonly RecordId[] {
  const { records } = useSession().data
  const found = useLive(async () => {
    if (record === null || kindOf(record) !== 'applicant') return NONE
    const same = await sameApplicants(records.within(action))
    const all = same.all(partsOf(record)[0] ?? '').map(recordIds.applicant)
    return all.length === 1 ? NONE : all.filter((each) => each !== record)
  }, [records, action, record])
  return found ?? NONE
}
