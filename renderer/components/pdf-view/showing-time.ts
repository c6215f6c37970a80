/** After so long it is said that a PDF takes long; after so long it is given up. */
export const SHOWING_SECONDS = { long: 8, most: 60 }

/** What a PDF failed with that was given up. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/**
 * Watches what may never end: `long` is called when it takes long and again, with false, when it is over;
 * `most` when it is to be given up. The returned function says that it is over.
 */
export function watchTime(long: (takesLong: boolean) => void, most: () => void): () => void {
  let said = false
  const soon = setTimeout(() => {
    said = true
    long(true)
  }, SHOWING_SECONDS.long * 1000)
  const late = setTimeout(most, SHOWING_SECONDS.most * 1000)
  return () => {
    clearTimeout(soon)
    clearTimeout(late)
    if (said) long(false)
    said = false
  }
}
