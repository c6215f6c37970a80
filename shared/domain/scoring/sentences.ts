const WORD = /[\p{L}\p{N}]+/gu

/** How many words a text has, in any script that separates them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** How many sentences a text has; what has fewer than three words (a heading, an initial) is none. */
export function countSentences(text: string): number {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)
  return [...segments].filter(({ segment }) => countWords(segment) >= 3).length
}
