import type { Locator, Page } from '@playwright/test'

export interface TypedKey {
  /** All that was typed by then. */
  readonly query: string
  readonly ms: number
}

/** Types a query into an empty field key by key, and times each: `said` selects what says how many were found. */
export async function typeAndTime(field: Locator, query: string, said: string): Promise<readonly TypedKey[]> {
  const times: TypedKey[] = []
  await field.focus()
  for (const [at, key] of Array.from(query).entries()) {
    const ms = await keyToGlass(field.page(), key, said)
    if (ms !== undefined) times.push({ query: query.slice(0, at + 1), ms })
  }
  return times
}

/** A key that finds the same as before changes nothing: after so many frames it is not waited for any longer. */
const MOST_FRAMES = 120

/**
 * Milliseconds from a key until what it found stands on the screen, as the page itself sees both: to the end of the
 * frame in which it is drawn. Undefined where nothing changed.
 */
async function keyToGlass(page: Page, key: string, said: string): Promise<number | undefined> {
  const time = page.evaluate(
    async ([selector, most]) => {
      const text = () => [...document.querySelectorAll(selector)].map((each) => each.textContent).join('\n')
      const before = text()
      const begun = await new Promise<number>((resolve) => {
        document.addEventListener('keydown', () => resolve(performance.now()), { once: true, capture: true })
        Reflect.set(window, 'benchReady', true)
      })
      const changed = await new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          if (text() === before) return
          observer.disconnect()
          resolve(true)
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        let frames = 0
        const frame = (): void => {
          frames += 1
          if (frames < most) requestAnimationFrame(frame)
          else resolve(false)
        }
        requestAnimationFrame(frame)
      })
      if (!changed) return undefined
      return new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const drawn = new MessageChannel()
          drawn.port1.addEventListener('message', () => resolve(performance.now() - begun))
          drawn.port1.start()
          drawn.port2.postMessage(null)
        })
      })
    },
    [said, MOST_FRAMES] as const,
  )
  await page.waitForFunction(() => Reflect.get(window, 'benchReady') === true)
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  const ms = await time
  await page.evaluate(() => Reflect.set(window, 'benchReady', false))
  return ms
}
