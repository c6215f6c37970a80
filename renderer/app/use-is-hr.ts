import { isHr } from '#shared/domain/panel/hr'
import type { Id } from '#shared/kernel/ids'
import { useLive } from '../data/use-live'
import { useSession } from './session'

/** Whether the person at this laptop does HR's work in a hiring action; undefined while it is looked up. */
export function useIsHr(action: Id): boolean | undefined {
  const { data, identity } = useSession()
  return useLive(
    async () => isHr(data.records.within(action), action, identity.person),
    [data, action, identity.person],
  )
}
