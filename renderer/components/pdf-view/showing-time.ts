/** After so long it is said that a PDF takes long; after so long it is given up. */
export const SHOWING_SECONDS = { long: 8, most: 60 }

/** Fewer frames than these until then mean that the drawing keeps the window itself: it is given up at once. */
export const LEAST_FRAMES = 40

/** What a PDF failed with that was given up. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/**
 * Watches what may never end: `long` is called when it takes long and again, with false, when it is over;
 * `most` when it is to be given up. The returned function says that it is over.
 */
export function watchTime(
  long: (takesLong: boolean) => void,
  most: () => void,
  stopCounting = countFrames(),
): () => void {
  let said = false
  const late = setTimeout(most, SHOWING_SECONDS.most * 1000)
  const soon = setTimeout(() => {
    const frames = stopCounting()
    if (frames !== undefined && frames < LEAST_FRAMES) {
      clearTimeout(late)
      most()
      return
    }
    said = true
    long(true)
  }, SHOWING_SECONDS.long * 1000)
  return () => {
    stopCounting()
    clearTimeout(soon)
    clearTimeout(late)
    if (said) long(false)
    said = false
  }
}

/** Counts the frames of the window until the returned function is called; undefined where it draws none, being hidden. */
function countFrames(): () => number | undefined {
  let frames = 0
  let isHidden = document.hidden
  const look = (): void => {
    isHidden ||= document.hidden
  }
  const frame = (): void => {
    frames += 1
    next = requestAnimationFrame(frame)
  }
  let next = requestAnimationFrame(frame)
  document.addEventListener('visibilitychange', look)
  return () => {
    cancelAnimationFrame(next)
    document.removeEventListener('visibilitychange', look)
    return isHidden ? undefined : frames
  }
}
