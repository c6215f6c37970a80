/**
 * Text as it is printed: one form for what is drawn and for what is compared afterwards.
 *
 * - composed form (NFC), because fonts have glyphs for `é` more often than for `e` and a mark;
 * - every kind of line end becomes a line feed, a tab four spaces;
 * - characters that are never seen (soft hyphen, joiners, direction marks, variation selectors, byte order
 *   mark, control characters) are left out: they must not make a document impossible;
 * - spaces of unusual width become a plain space, except the two that forbid a line break.
 */
export function printableText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replaceAll('\t', '    ')
    .replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cc}/gu, keepLineBreak)
    .replaceAll(/\p{Zs}/gu, keepNarrow)
}

const PLAIN = /^[\n\u0020-\u007E]*$/u

/** Vertical tab, form feed and next line end a line too; the other controls are never seen. */
function keepLineBreak(character: string): string {
  return LINE_BREAKS.has(character.charCodeAt(0)) ? '\n' : ''
}

const LINE_BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x85])

/** The two spaces that forbid a line break stay. */
function keepNarrow(space: string): string {
  return space === '\u00A0' || space === '\u202F' ? space : ' '
}

/**
 * Words of printable text: what stands between white space. In compatibility form (NFKC), because characters
 * that share a glyph (`fi` and its ligature) cannot be told apart once they are on paper.
 */
export function wordsOf(text: string): string[] {
  return printableText(text)
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => word !== '')
}
