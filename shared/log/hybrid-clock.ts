import { z } from 'zod'

/**
 * A hybrid clock reading: milliseconds since 1970 UTC as far as this device has seen, and a counter for
 * what happened within (or while the wall clock stood still or went back). It orders what is concurrent; it
 * never decides whether a change is taken.
 */
export const HybridTime = z.tuple([z.int().min(0), z.int().min(0)])
export type HybridTime = readonly [ms: number, counter: number]

export const CLOCK_START: HybridTime = [0, 0]

/** The next reading after `last` when the wall clock shows `nowMs`: always greater than `last`. */
export function tick(last: HybridTime, nowMs: number): HybridTime {
  const now = Math.max(0, Math.floor(nowMs))
  return now > last[0] ? [now, 0] : [last[0], last[1] + 1]
}

/** Negative, zero or positive, as for `Array.sort`. */
export function compareTimes(a: HybridTime, b: HybridTime): number {
  return a[0] - b[0] || a[1] - b[1]
}

export function laterTime(a: HybridTime, b: HybridTime): HybridTime {
  return compareTimes(a, b) >= 0 ? a : b
}
