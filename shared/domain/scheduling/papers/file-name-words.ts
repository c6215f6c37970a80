import { searchWords } from '../../../kernel/words'

/** Umlauts as they are spelled where there are none: a file of `Müller` may be called `Mueller`. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' }

/** More words than any name has; what follows is passed over. */
const MOST_WORDS = 40
/** As many words as the longest name has. */
const LONGEST_RUN = 8

/** A name without blanks, hyphens, accents and capitals, in each of its spellings. */
export function joinedForms(text: string): readonly string[] {
  const spelled = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüå]/g, (letter) => SPELLED[letter] ?? letter)
  return [...new Set([searchWords(text).join(''), searchWords(spelled).join('')])].filter(
    (form) => form !== '',
  )
}

/** The words of a file's name without its ending; `GarciaMaria0012` is three. */
export function fileNameWords(name: string): readonly string[] {
  const parted = name
    .normalize('NFC')
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{L}\p{M}*)(\p{N})/gu, '$1 $2')
    .replaceAll(/(\p{N})(\p{L})/gu, '$1 $2')
  return searchWords(parted).slice(0, MOST_WORDS)
}

/** Every run of neighbouring words, joined: `maria de la cruz` holds `delacruz`. */
export function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let from = 0; from < words.length; from += 1) {
    let run = ''
    for (const word of words.slice(from, from + LONGEST_RUN)) {
      run += word
      runs.add(run)
    }
  }
  return runs
}
