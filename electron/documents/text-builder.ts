import { AppError } from '#shared/kernel/app-error'
import type { Text } from './definition'
import type { FontSet } from './fonts'
import { QUIET_INK, type TextLook } from './page-look'
import type { PdfmakeNode, PdfmakeRun } from './pdfmake-node'
import { printableText } from './printable-text'
import { splitRuns } from './split-runs'
import type { StructureElement } from './structure-tree'

/** Makes text nodes, and remembers each character that cannot be printed and where it was met. */
export class TextBuilder {
  /** What the text that is being made stands under, for a person who has to find it. */
  where = ''
  private readonly fonts: FontSet
  private readonly unprintable = new Map<string, string>()

  constructor(fonts: FontSet) {
    this.fonts = fonts
  }

  node(text: Text, look: TextLook, structure: StructureElement | undefined): PdfmakeNode {
    const runs = typeof text === 'string' ? [{ text }] : text
    return {
      text: runs.flatMap((run) => this.runs(run.text, look, run)),
      fontSize: look.fontSize,
      bold: look.bold,
      color: look.color,
      lineHeight: look.lineHeight,
      margin: [0, look.above, 0, look.below],
      ...(structure === undefined ? {} : { structure }),
    }
  }

  /** Throws `document.character-not-printable` if any character of the document has no glyph. */
  assertPrintable(): void {
    if (this.unprintable.size === 0) return
    throw new AppError('document.character-not-printable', `${this.unprintable.size} characters`, {
      characters: Array.from(this.unprintable.keys(), nameCharacters).join(', '),
      where: [...new Set(this.unprintable.values())].join('; '),
    })
  }

  private runs(
    text: string,
    look: TextLook,
    { bold, italic, quiet }: { readonly bold?: boolean; readonly italic?: boolean; readonly quiet?: boolean },
  ): PdfmakeRun[] {
    const split = splitRuns(printableText(text), this.fonts)
    for (const character of split.unprintable) {
      if (!this.unprintable.has(character)) this.unprintable.set(character, this.where)
    }
    const own = {
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italics: italic } : {}),
      ...(quiet === true ? { color: QUIET_INK } : {}),
    }
    return split.runs.map(({ text: runText, family }) =>
      Object.assign(
        { text: runText, font: family, lineHeight: look.lineHeight * this.fonts.lineHeight(family) },
        own,
      ),
    )
  }
}

/** Such as `漢 (U+6F22)`. */
function nameCharacters(characters: string): string {
  const codes = Array.from(characters, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  })
  return `${characters} (${codes.join(' ')})`
}
