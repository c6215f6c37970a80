import type { Locator } from '@playwright/test'
import { percentile, rounded } from './figures'

/** A frame of a display of 60 Hz, and what of it is measured unevenly. */
const FRAME_MS = 1000 / 60
const UNEVEN_MS = 4

export interface Scroll {
  readonly frames: number
  /** How far each frame goes, in pixels. */
  readonly step: number
  /** Every so many frames it goes to another place altogether; 0 for never. */
  readonly jumpEvery?: number
}

/** Scrolls a list by a step in each frame, and counts how long the frames took. */
export async function scrolling(list: Locator, { frames, step, jumpEvery = 0 }: Scroll) {
  const times = await list.evaluate(
    async (grid, [count, pixels, jump]) => {
      const taken: number[] = []
      let before = await new Promise<number>(requestAnimationFrame)
      for (let frame = 0; frame < count; frame += 1) {
        if (jump > 0 && frame % jump === 0) grid.scrollTop = grid.scrollHeight * ((frame * 0.618) % 1)
        else grid.scrollTop += pixels
        const now = await new Promise<number>(requestAnimationFrame)
        taken.push(now - before)
        before = now
      }
      return taken
    },
    [frames, step, jumpEvery] as const,
  )
  return {
    frames,
    'median, ms': rounded(percentile(times, 0.5)),
    'p99, ms': rounded(percentile(times, 0.99)),
    'longest, ms': Math.round(Math.max(...times)),
    dropped: times.filter((ms) => ms > FRAME_MS + UNEVEN_MS).length,
    'over 50 ms': times.filter((ms) => ms > 50).length,
  }
}
