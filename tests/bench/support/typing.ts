import type { Locator, Page } from '@playwright/test'

/** A fast typist's, in milliseconds. */
const BETWEEN_KEYS_MS = 60

/** Has the page note from now on how long each key takes: from the key to the end of the frame that shows it. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'benchKeys', times)
    let pressed = 0
    document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true })
    document.addEventListener(
      'input',
      () => {
        const begun = pressed
        requestAnimationFrame(() => {
          const drawn = new MessageChannel()
          drawn.port1.addEventListener('message', () => times.push(performance.now() - begun))
          drawn.port1.start()
          drawn.port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
}

/** Types on where the cursor is, in a typist's rhythm: a key does not wait for what the one before set going. */
export async function typeOn(field: Locator, keys: number): Promise<void> {
  const text = 'levee gauge '.repeat(Math.ceil(keys / 12)).slice(0, keys)
  await field.page().keyboard.type(text, { delay: BETWEEN_KEYS_MS })
}

/** What was noted since the last time, in milliseconds, once so many keys are drawn. */
export async function takeKeyTimes(page: Page, keys: number): Promise<number[]> {
  await page.waitForFunction(
    (wanted) => (Reflect.get(window, 'benchKeys') as number[]).length >= wanted,
    keys,
  )
  return page.evaluate(() => (Reflect.get(window, 'benchKeys') as number[]).splice(0))
}
