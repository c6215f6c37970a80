/** Words of a transcript that its rater marked as a quote. */
export interface Quoted {
  /** Without the marks. */
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** Between quotation marks of the same kind; a quote ends with its paragraph at the latest. */
const QUOTED = /“([^“”\n]+)”/gu

/**
 * The quotes in a transcript. The marks stand in the text itself, so that they last through every edit, print as they
 * are, and can be typed by hand.
 */
export function quotesIn(text: string): readonly Quoted[] {
  return [...text.matchAll(QUOTED)].map(({ 1: quote = '', index }) => ({
    quote,
    start: index + 1,
    end: index + 1 + quote.length,
  }))
}

/** The same words marked as a quote, or no longer where they were; spaces around them stay outside. */
export function toggleQuote(words: string): string {
  const inner = words.trim()
  if (inner === '') return words
  const at = words.indexOf(inner)
  const marked = /^“([^“”]*)”$/u.exec(inner)?.[1]
  return words.slice(0, at) + (marked ?? `“${inner}”`) + words.slice(at + inner.length)
}
