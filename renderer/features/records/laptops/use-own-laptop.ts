import { useCallback, useEffect, useState } from 'react'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { sayFailure } from '../../../app/say-failure'
import { call } from '../../../bridge/bridge'

/** This laptop as others are to know it; `set` after it was changed. */
export function useOwnLaptop(): {
  readonly laptop: OwnLaptop | undefined
  readonly set: (laptop: OwnLaptop) => void
} {
  const [laptop, set] = useState<OwnLaptop>()
  const read = useCallback(async () => set(await call('laptop.describe', {})), [])
  useEffect(() => {
    read().catch(sayFailure)
  }, [read])
  return { laptop, set }
}
