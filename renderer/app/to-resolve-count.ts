import { useEffect, useState } from 'react'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { useLive } from '../data/use-live'
import { sayFailure } from './say-failure'
import { useSession } from './session'

/**
 * How much of a hiring action is to resolve. Counted when nothing else is to do, and again when one of its
 * shared chains grew: typing writes to the private one and costs nothing here.
 */
export function useToResolveCount(action: Id): number {
  const { data } = useSession()
  const [found, setFound] = useState({ action, count: 0 })
  const shared = useLive(async () => headsText(await data.heads(actionChain(action))), [data, action])
  const fields = useLive(async () => data.records.countToResolve(action), [data, action])
  useEffect(() => {
    if (shared === undefined) return undefined
    let current = true
    const count = async (): Promise<void> => {
      // Not part of the window's first code: no first screen needs it.
      const { conflictsToResolve } = await import('#shared/domain/records/conflicts-to-resolve')
      const list = await conflictsToResolve(data.records.within(action), action)
      if (current) setFound({ action, count: list.length })
    }
    const idle = requestIdleCallback(() => void count().catch(sayFailure))
    return () => {
      current = false
      cancelIdleCallback(idle)
    }
  }, [data, action, shared, fields])
  return found.action === action ? found.count : 0
}

function headsText(heads: readonly { readonly key: string; readonly count: number }[]): string {
  return heads.map(({ key, count }) => `${key} ${count}`).join('\n')
}
