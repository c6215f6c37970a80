import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { recordNames, type RecordNames } from '#shared/domain/records/record-names'
import type { ToResolve } from '#shared/domain/records/to-resolve'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

export interface ToResolveList {
  readonly matters: readonly ToResolve[]
  readonly names: RecordNames
}

/** What is to resolve in a hiring action, with the names that it is said with; undefined while it is read. */
export function useToResolve(action: Id): ToResolveList | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const records = data.records.within(action)
    return {
      matters: await conflictsToResolve(records, action),
      names: await recordNames(records, action),
    }
  }, [data, action])
}
