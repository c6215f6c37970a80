import type { Standings } from '#shared/domain/decision/standings'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../app/session'
import { useLive } from '../../data/use-live'

/**
 * Where the applicants of a hiring action stand, or the one of an interview alone, as who works here may see it;
 * undefined while it is read.
 */
export function useStandings(action: Id, interview?: Id): Standings | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  return useLive(async () => {
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    return data.worker.ask('standings', {
      action,
      viewer: person,
      ...(interview === undefined ? {} : { interview }),
    })
  }, [data, action, interview, person])
}
