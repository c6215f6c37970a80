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
  if (inFamily(text, 'Text', fonts)) {
    return { runs: breakable({ text, family: 'Text' }), unprintable: [] }
  }
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
  return { runs: runs.flatMap(breakable), unprintable: [...unprintable] }
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

/**
 * pdfmake cuts a word that is wider than its column between UTF-16 units, which would tear a surrogate pair or
 * take a mark from its base, and takes minutes over a very long one. So such words get zero-width spaces to break
 * at (from `Text`, for not every font has one). Emoji need none: a line may break between any two.
 */
function breakable(run: FontRun): FontRun[] {
  if (run.family === 'Emoji' || !HAS_LONG_WORD.test(run.text)) return [run]
  if (run.family === 'Text') return [{ text: run.text.replaceAll(/\S+/gu, withBreaks), family: 'Text' }]
  return run.text.split(/(\s+)/u).flatMap((word): FontRun[] => {
    if (!HAS_LONG_WORD.test(word)) return word === '' ? [] : [{ text: word, family: run.family }]
    return inPieces(word).flatMap((piece) => [{ text: piece, family: run.family }, BREAK])
  })
}

function withBreaks(word: string): string {
  return HAS_LONG_WORD.test(word) ? inPieces(word).join(BREAK.text) : word
}

const HAS_LONG_WORD = /\S{60}|(?:\S\p{M}|[\u{10000}-\u{10FFFF}])\S{24}/u
const PIECE = 8
const BREAK: FontRun = { text: '\u200B', family: 'Text' }

/** Characters with their marks, some at a time. */
function inPieces(word: string): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of GRAPHEMES.segment(word)) {
    piece += segment
    if (piece.length < PIECE) continue
    pieces.push(piece)
    piece = ''
  }
  return piece === '' ? pieces : [...pieces, piece]
}
