import type { Font } from './pdfmake-port'

/**
 * Writes text as the operand of `TJ`, as pdfkit does, but each word only once per font: where its letters move
 * closer together, the hexadecimal text is interrupted by the distance.
 */
export class DrawnWords {
  private readonly known = new Map<Font, Map<string, string | undefined>>()

  /** Undefined when a mark stands above or below its letter, which takes more than one operator. */
  operand(text: string, font: Font): string | undefined {
    const words = this.known.get(font) ?? new Map<string, string | undefined>()
    this.known.set(font, words)
    let operand = ''
    for (const [word] of text.matchAll(WORD)) {
      if (!words.has(word)) words.set(word, drawn(word, font))
      const one = words.get(word)
      if (one === undefined) return undefined
      operand += one
    }
    return `[<${operand}> 0]`.replace(' <> 0]', ']')
  }
}

/** Words with the space that ends them: the stretches that pdfkit lays out. */
const WORD = /[^ \t]*[ \t]|[^ \t]+/gu

function drawn(word: string, font: Font): string | undefined {
  const [glyphs, positions] = font.encode(word)
  let operand = ''
  for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of positions.entries()) {
    if (xOffset !== 0 || yOffset !== 0) return undefined
    const moved = advanceWidth - xAdvance
    operand += `${glyphs[index] ?? ''}${moved === 0 ? '' : `> ${pdfNumber(moved)} <`}`
  }
  return operand
}

/** A number as pdfkit writes it. */
export function pdfNumber(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
