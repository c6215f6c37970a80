import type { FontFamily, FontSet } from './fonts'

/** A stretch of text that one font has all glyphs for. */
export interface FontRun {
  readonly text: string
  readonly family: FontFamily
}

export interface SplitText {
  readonly runs: readonly FontRun[]
  /** Characters that no embedded font has, each once, in the order in which they come. */
  readonly unprintable: readonly string[]
}

/**
 * Splits printable text (`printableText`) by font. A base character and its marks stay in one font when one
 * font has them all, because a mark is placed by the font of its base.
 */
export function splitRuns(text: string, fonts: FontSet): SplitText {
  if (inFamily(text, 'Text', fonts)) return { runs: [{ text, family: 'Text' }], unprintable: [] }
  const runs: { text: string; family: FontFamily }[] = []
  const unprintable = new Set<string>()
  for (const { segment } of GRAPHEMES.segment(text)) {
    for (const piece of inOneFamily(segment, fonts) ? [segment] : segment) {
      const family = familyOfAll(piece, fonts)
      if (family === undefined) {
        unprintable.add(piece)
        continue
      }
      const last = runs.at(-1)
      if (last?.family === family) last.text += piece
      else runs.push({ text: piece, family })
    }
  }
  return {
    runs: runs.map(({ text: run, family }) => ({ text: breakable(run), family })),
    unprintable: [...unprintable],
  }
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

function inFamily(text: string, family: FontFamily, fonts: FontSet): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint > 0xff_ff || isMark(character)) return false
    if (character !== '\n' && fonts.familyOf(codePoint) !== family) return false
  }
  return true
}

function isMark(character: string): boolean {
  return character >= '\u0300' && /\p{M}/u.test(character)
}

function inOneFamily(piece: string, fonts: FontSet): boolean {
  return familyOfAll(piece, fonts) !== undefined
}

function familyOfAll(piece: string, fonts: FontSet): FontFamily | undefined {
  let found: FontFamily | undefined
  for (const character of piece) {
    if (character === '\n') continue
    const family = fonts.familyOf(character.codePointAt(0) ?? 0)
    if (family === undefined || (found !== undefined && family !== found)) return undefined
    found = family
  }
  return found ?? 'Text'
}

const LONGEST_WORD = 24

/**
 * pdfmake cuts a word that is wider than its column between UTF-16 units, which would tear a surrogate pair or
 * take a mark from its base. Long words that have any get a zero-width space after each character instead.
 */
function breakable(text: string): string {
  if (!/[\p{M}\u{10000}-\u{10FFFF}]/u.test(text)) return text
  return text
    .split(/(\s+)/u)
    .map((word) => (word.length > LONGEST_WORD && word.trim() !== '' ? spaced(word) : word))
    .join('')
}

function spaced(word: string): string {
  return Array.from(GRAPHEMES.segment(word), ({ segment }) => segment).join('\u200B')
}
