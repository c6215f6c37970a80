import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { SameAs, sameApplicants } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import { useSession } from '../../../app/session'
import { useLive, type WithId } from '../../../data/use-live'

/** An entry of an applicant that was merged into another. */
export interface MergedEntry {
  readonly entry: WithId<Applicant>
  /** Who stands for them now. */
  readonly stands: Id
  readonly said: SameAs
}

/** The entries of a hiring action that were merged into others; undefined while they are read. */
export function useMerged(action: Id): readonly MergedEntry[] | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const records = data.records.within(action)
    const same = await sameApplicants(records)
    const found: MergedEntry[] = []
    for (const view of await records.list('same-as/')) {
      const id = partsOf(view.id)[0] ?? ''
      const said = await findRecord(records, SameAs, view.id)
      const entry = await findRecord(records, Applicant, recordIds.applicant(id))
      if (said === undefined || entry === undefined || !same.isMerged(id)) continue
      found.push({ entry: { ...entry, id }, stands: same.of(id), said })
    }
    return found
  }, [data, action])
}
