import { useEffect, useState } from 'react'
import type { Closing, HiringAction } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { sayFailure } from '../../../app/say-failure'
import { call } from '../../../bridge/bridge'

/** How a hiring action was closed: by its records, or as a laptop that left the exchange folder told; else null. */
export function useClosed(action: Id, found: HiringAction | null | undefined): Closing | null {
  const [told, setTold] = useState<Closing | null>(null)
  useEffect(() => {
    let current = true
    void call('exchange.place', { action })
      .then(({ place }) => (current ? setTold(place?.told ?? null) : undefined))
      .catch(sayFailure)
    return () => {
      current = false
    }
  }, [action])
  return found?.closed ?? told
}
