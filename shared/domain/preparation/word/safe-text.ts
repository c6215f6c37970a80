/** What would be taken for one of our escapes, and what LibreOffice takes for one of a spreadsheet's (`_x000D_`). */
const LIKE_ESCAPES = /⟨(?=U\+[0-9A-F]{4}⟩)|_(?=x[0-9A-Fa-f]{4}_)/g

/** XML forbids control characters, halves of surrogate pairs and two others; it changes carriage returns. */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
}

function escaped(character: string): string {
  return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** A text as a Word file can hold it: a forbidden character stands as `⟨U+000D⟩`. */
export function toSafeText(text: string): string {
  let safe = ''
  for (const character of text.replaceAll(LIKE_ESCAPES, escaped)) {
    safe += isForbidden(character.codePointAt(0) ?? 0) ? escaped(character) : character
  }
  return safe
}

/** The text that `toSafeText` was given. */
export function fromSafeText(text: string): string {
  return text.replaceAll(/⟨U\+([0-9A-F]{4})⟩/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
