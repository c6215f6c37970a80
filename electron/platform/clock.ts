import { computerZone, type Instant, type ZoneId } from '#shared/kernel/time'

export interface ClockReading {
  readonly instant: Instant
  readonly ms: number
}

/** The computer's clock: the one place of the main process that reads it. */
export function readClock(): ClockReading {
  const ms = Date.now()
  return { instant: new Date(ms).toISOString(), ms }
}

/** The zone that the operating system is set to. */
export function systemZone(): ZoneId {
  return computerZone()
}
