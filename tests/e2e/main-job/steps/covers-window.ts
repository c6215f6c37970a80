import type { Locator } from '@playwright/test'

const POINTS = 24

/** Whether something lies over the whole window, so that nothing else of it can be seen or clicked. */
export function coversWindow(cover: Locator): Promise<boolean> {
  return cover.evaluate((element, points) => {
    const steps = Array.from({ length: points }, (_, step) => (step + 0.5) / points)
    const opaque = getComputedStyle(element).opacity === '1'
    return (
      opaque &&
      steps.every((across) =>
        steps.every((down) =>
          element.contains(document.elementFromPoint(across * innerWidth, down * innerHeight)),
        ),
      )
    )
  }, POINTS)
}
