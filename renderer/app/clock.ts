import { useEffect, useState } from 'react'
import { newId, type Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'

/** The computer's clock: the one place of the window that reads it. */
export function now(): Instant {
  return new Date().toISOString()
}

export function nowMs(): number {
  return Date.now()
}

/** A new id out of the browser's random numbers. */
export function freshId(): Id {
  return newId((length) => crypto.getRandomValues(new Uint8Array(length)))
}

/** The time, read again at an interval while the component is shown. */
export function useNowMs(everyMs: number): number {
  const [time, setTime] = useState(nowMs)
  useEffect(() => {
    const timer = setInterval(() => setTime(nowMs()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return time
}
