const PLACEHOLDER =
  /\{[^{}\n]{1,80}\}|<[^<>\n]{1,120}>|\[(?:insert|enter|type|name|date)\b[^[\]\n]{0,120}\]/gi

/** What a content control says while nothing was typed into it. */
const PROMPT = /^(?:click|tap|choose)\b.{0,20}\b(?:here|item|date)\b.{0,40}\.?$/i

/** The marks in a text that a template's author left to be filled in, such as `{AGENCY}` or `<insert question>`. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([mark]) => mark)
}

/** Whether nothing but such marks stands there. */
export function isPlaceholder(text: string): boolean {
  if (PROMPT.test(text.trim())) return true
  const marks = placeholdersIn(text)
  return marks.length > 0 && !/[\p{L}\p{N}]/u.test(text.replaceAll(PLACEHOLDER, ''))
}

/** A line or a box to be marked or written on. */
export function isBlankToFill(text: string): boolean {
  return /^[\s_.…☐□◯○]+$/u.test(text)
}
