/** A word of a text that may be misspelled, and where it stands first. */
export interface DoubtfulWord {
  readonly word: string
  readonly start: number
}

/** Letters with apostrophes inside; what a digit or a letter of another kind touches is no word. */
const WORD = /(?<![\p{L}\p{N}_@.\\/-])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?![\p{L}\p{N}_@]|[.\\/]\p{L})/gu

/** Speaker marks, initials. */
const SHORTEST = 2

/**
 * The words of a text that are not known, each once, where it stands first. What is written in capitals (an
 * abbreviation) is taken as meant. `except` is the place of the cursor: a word is not judged while it is written.
 */
export function doubtfulWords(
  text: string,
  isKnown: (word: string) => boolean,
  except?: number,
): readonly DoubtfulWord[] {
  const seen = new Set<string>()
  const doubtful: DoubtfulWord[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (found.length < SHORTEST || found === found.toLocaleUpperCase('en')) continue
    if (index + found.length === except) continue
    const word = found.replaceAll('’', "'")
    if (seen.has(word)) continue
    seen.add(word)
    if (!isKnown(word)) doubtful.push({ word, start: index })
  }
  return doubtful
}

/** The words of names and titles, which nobody misspells here. */
export function wordsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [])
}
