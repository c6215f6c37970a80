/** Letters that have no accent to take off, as they are written without their own key. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Without accents, and without letters beyond those of English. */
const PLAIN_TEXT = /^[ -~\s]*$/
/** The marks of the usual accents. */
const ACCENTS = /[\u0300-\u036f]+/g

/** The words of a text for searching: small letters without accents; hyphens and the like part words. */
export function searchWords(text: string): readonly string[] {
  // Most texts have nothing to take off, and are done in a third of the time.
  if (PLAIN_TEXT.test(text)) return plainWords(text)
  const parted = text.normalize('NFKD').replaceAll(ACCENTS, '')
  if (PLAIN_TEXT.test(parted)) return plainWords(parted)
  return parted
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z\d]+/g) ?? []
}

/**
 * Words as one text, each once and each after a blank, so that ` beginning` is looked for. Where there are 100,000, one
 * text is looked through in a tenth of the time that a list of words takes.
 */
export function joinedWords(words: Iterable<string>): string {
  return [...new Set(words)].map((word) => ` ${word}`).join('')
}

/** Whether each word of the query is the beginning of one of the joined words. An empty query fits everything. */
export function matchesWords(joined: string, query: readonly string[]): boolean {
  return holdsAll(joined, beginnings(query))
}

/** What is looked for in joined words: made once where there are many of them. */
export function beginnings(query: readonly string[]): readonly string[] {
  return query.map((part) => ` ${part}`)
}

/** Whether joined words hold each of these beginnings. A loop and no closure: it is asked of 100,000 at each key. */
export function holdsAll(joined: string, parts: readonly string[]): boolean {
  for (const part of parts) if (!joined.includes(part)) return false
  return true
}

/** What names are compared by: neither case, accents nor what stands between the words matters. */
export function foldedName(name: string): string {
  return searchWords(name).join(' ')
}
