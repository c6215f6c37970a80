import type { Page } from '@playwright/test'

interface Seen {
  longest: number
  gap: number
  over50: number
  frame: number
}

/** How smoothly a window runs: the longest task of its one thread, and the longest time without a frame. */
export class Smoothness {
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
  }

  static async of(page: Page): Promise<Smoothness> {
    await page.evaluate(() => {
      const seen: Seen = { longest: 0, gap: 0, over50: 0, frame: performance.now() }
      Reflect.set(window, 'benchSeen', seen)
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          seen.longest = Math.max(seen.longest, duration)
          seen.over50 += 1
        }
      }).observe({ entryTypes: ['longtask'] })
      const frame = (): void => {
        const now = performance.now()
        seen.gap = Math.max(seen.gap, now - seen.frame)
        seen.frame = now
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    })
    return new Smoothness(page)
  }

  /** How long something took, and how the window ran meanwhile. */
  async during(run: () => Promise<void>) {
    await this.#page.evaluate(() => {
      const seen = Reflect.get(window, 'benchSeen') as Seen
      Object.assign(seen, { longest: 0, gap: 0, over50: 0, frame: performance.now() })
    })
    const begun = performance.now()
    await run()
    const ms = performance.now() - begun
    const seen = await this.#page.evaluate(() => Reflect.get(window, 'benchSeen') as Seen)
    return {
      ms,
      'longest task, ms': Math.round(seen.longest),
      'longest frame gap, ms': Math.round(seen.gap),
      'tasks over 50 ms': seen.over50,
    }
  }
}

/** A line of a table: what was done, how long it took, and how the window ran meanwhile. */
export function smoothRow(what: string, { ms, ...figures }: Awaited<ReturnType<Smoothness['during']>>) {
  return { what, ms: Math.round(ms), ...figures }
}
