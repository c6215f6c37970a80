/**
 * Characters that nobody sees and that change what is around them: controls, marks that turn the direction of text
 * (a name could be shown as another), and what is left of a broken character.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

/** What is pasted or dropped, as plain text: every kind of line end is one, and nothing unseen comes along. */
export function plainText(text: string): string {
  return text.replaceAll(LINE_END, '\n').replaceAll(UNSEEN, '')
}
