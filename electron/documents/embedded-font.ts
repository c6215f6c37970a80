import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib'
import { ownContents } from './own-contents'

/** What the glyphs of a font in a PDF that we made stand for, by their code; as a reader of the file sees them. */
export interface EmbeddedFont {
  readonly texts: readonly string[]
  /** In thousandths of the font's size. */
  readonly widths: readonly number[]
}

/** Reads a font's own map to Unicode and its widths. Codes that are not in them have neither text nor width. */
export function embeddedFont(font: PDFDict): EmbeddedFont {
  const unicode = font.lookup(PDFName.of('ToUnicode'), PDFStream)
  const descendants = font.lookup(PDFName.of('DescendantFonts'), PDFArray)
  const widths = descendants.lookup(0, PDFDict).lookup(PDFName.of('W'), PDFArray)
  return { texts: textsOf(ownContents(unicode)), widths: widthsOf(widths) }
}

/** Ranges of codes as we write them: `<first> <last> [<text> <text> …]`. */
const RANGE = /<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/giu

function textsOf(unicodeMap: string): string[] {
  const texts: string[] = []
  for (const [, first = '', range = ''] of unicodeMap.matchAll(RANGE)) {
    for (const [index, [, text = '']] of [...range.matchAll(/<([^>]*)>/gu)].entries()) {
      texts[Number.parseInt(first, 16) + index] = utf16(text)
    }
  }
  return texts
}

function utf16(hex: string): string {
  const units = hex.match(/[\da-f]{4}/giu) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

/** Widths as we write them: a first code, then an array of the widths from there on. */
function widthsOf(array: PDFArray): number[] {
  const widths: number[] = []
  for (let at = 0; at + 1 < array.size(); at += 2) {
    const first = array.lookup(at, PDFNumber).asNumber()
    const list = array.lookup(at + 1, PDFArray)
    for (let index = 0; index < list.size(); index += 1) {
      widths[first + index] = list.lookup(index, PDFNumber).asNumber()
    }
  }
  return widths
}
