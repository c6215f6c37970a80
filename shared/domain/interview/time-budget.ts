/** How long the whole interview may still take when it is said that it comes to its end. */
const SOON_MINUTES = 5

export const MINUTE_MS = 60_000

/**
 * What each part may take where extra minutes were granted: they are spread by the parts' own minutes, in whole
 * minutes, so that the parts add up to the whole.
 */
export function shareMinutes(minutes: readonly number[], extra: number): readonly number[] {
  const planned = minutes.reduce((sum, each) => sum + each, 0)
  if (extra <= 0 || planned <= 0) return minutes
  const exact = minutes.map((each) => (each / planned) * extra)
  const shares = exact.map(Math.floor)
  const left = extra - shares.reduce((sum, share) => sum + share, 0)
  const byRest = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return minutes.map((each, index) => each + (shares[index] ?? 0))
}

/** What a clock says besides the time: that it is nearly over, or over. */
export type TimeWarning = 'soon' | 'over'

/** Of the whole interview. */
export function overallWarning(usedMs: number, minutes: number): TimeWarning | undefined {
  if (usedMs >= minutes * MINUTE_MS) return 'over'
  return usedMs >= (minutes - SOON_MINUTES) * MINUTE_MS ? 'soon' : undefined
}

/** Of a part, which has no last five minutes worth a word. */
export function partWarning(usedMs: number, minutes: number): TimeWarning | undefined {
  return usedMs >= minutes * MINUTE_MS ? 'over' : undefined
}
