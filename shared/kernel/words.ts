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

/** The words of a text for searching: small letters without accents; hyphens and the like part words. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether each word of the query is the beginning of one of the words. An empty query fits everything. */
export function matchesWords(words: readonly string[], query: readonly string[]): boolean {
  return query.every((part) => words.some((word) => word.startsWith(part)))
}

/** What names are compared by: neither case, accents nor what stands between the words matters. */
export function foldedName(name: string): string {
  return searchWords(name).join(' ')
}
