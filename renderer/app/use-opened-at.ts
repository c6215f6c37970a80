import { useState } from 'react'
import type { Instant } from '#shared/kernel/time'
import { now } from './clock'

/** When the component was first shown: a moment that does not move while it stays. */
export function useOpenedAt(): Instant {
  const [openedAt] = useState(now)
  return openedAt
}
