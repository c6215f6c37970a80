import { useState } from 'react'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { useCall } from '../../../app/use-call'

/** This laptop as others are to know it; `set` after it was changed. */
export function useOwnLaptop(): {
  readonly laptop: OwnLaptop | undefined
  readonly set: (laptop: OwnLaptop) => void
} {
  const asked = useCall('laptop.describe')
  const [changed, set] = useState<OwnLaptop>()
  return { laptop: changed ?? asked, set }
}
