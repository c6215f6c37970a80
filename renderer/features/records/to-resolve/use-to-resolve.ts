import { actionChain, privateChain } from '#shared/domain/record-ids'
import { namesOf, type RecordNames } from '#shared/domain/records/record-names'
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
  const { data, identity } = useSession()
  const { person } = identity
  return useLive(async () => {
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    await data.heads(privateChain(action))
    const [matters, names] = await Promise.all([
      data.worker.ask('conflicts', { action, person }),
      data.worker.ask('names', { action, person }),
    ])
    return { matters, names: namesOf(names) }
  }, [data, action, person])
}
