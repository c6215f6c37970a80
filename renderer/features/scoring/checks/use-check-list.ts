import { isHr } from '#shared/domain/panel/hr'
import { actionChain } from '#shared/domain/record-ids'
import type { CheckList } from '#shared/domain/scoring/checks/check-list'
import type { Id } from '#shared/kernel/ids'
import { instantFromMs, type ZoneId } from '#shared/kernel/time'
import { useNowMs } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

export interface ShownCheckList extends CheckList {
  readonly zone: ZoneId
  readonly nameOf: (id: Id) => string
}

const EVERY_MS = 60_000

/** HR's list; undefined while it is read, null for who is not HR. */
export function useCheckList(action: Id): ShownCheckList | null | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const nowMs = useNowMs(EVERY_MS)
  return useLive(async () => {
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    if (!(await isHr(data.records.within(action), action, person))) return null
    const list = await data.worker.ask('checkList', { action, viewer: person, now: instantFromMs(nowMs) })
    const { of, zone } = await data.worker.ask('names', { action, person })
    return { ...list, zone, nameOf: (id: Id) => of.get(id) ?? '' }
  }, [data, action, person, nowMs])
}
