import type { StandingDecision } from '#shared/domain/decision/deciding/decisions'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../app/session'
import { useLive } from '../../data/use-live'

/** The decisions of a hiring action that stand; undefined while they are read. */
export function useDecisions(action: Id): readonly StandingDecision[] | undefined {
  const { data } = useSession()
  return useLive(async () => {
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    return data.worker.ask('decisions', { action })
  }, [data, action])
}
