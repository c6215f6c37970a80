import { DrawnWords, pdfNumber } from './drawn-words'
import {
  PdfmakeDocument,
  type Font,
  type FontFaces,
  type LinkOptions,
  type TextOptions,
} from './pdfmake-port'
import type { StructureElement } from './structure-tree'

/**
 * pdfkit's document, whose internal links name the structure element that they belong to, whose fonts are parsed
 * once per process instead of once per document (only parsed tables are shared: they never change), and whose
 * pages are written in one go, a line of text at a time: the same bytes in half the time.
 */
export class TaggedPdf extends PdfmakeDocument {
  linkOwner: StructureElement | undefined
  private readonly sharing = new Set<Font>()
  private readonly words = new DrawnWords()
  private operators: string[] = []

  override goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: LinkOptions = {},
  ): this {
    const owner = this.linkOwner
    return super.goTo(
      x,
      y,
      width,
      height,
      name,
      owner === undefined ? options : owner.linkOptions(this, name),
    )
  }

  override addContent(operators: string): this {
    this.operators.push(operators)
    return this
  }

  override flushPages(): void {
    if (this.operators.length > 0) this.page.write(this.operators.join('\n'))
    this.operators = []
    super.flushPages()
  }

  override text(text: string, x: number, y: number, options: TextOptions): this {
    const { _font: font, _fontSize: size, page } = this
    const isPlain = options.goTo === undefined && options.destination === undefined
    const operand = isPlain && LINE.test(text) ? this.words.operand(text, font) : undefined
    if (operand === undefined) return super.text(text, x, y, options)
    page.fonts[font.id] ??= font.ref()
    const top = page.height - y - (font.ascender / 1000) * size
    return this.addContent(
      [
        `q\n1 0 0 -1 0 ${pdfNumber(page.height)} cm\nBT`,
        `1 0 0 1 ${pdfNumber(x)} ${pdfNumber(top)} Tm\n/${font.id} ${pdfNumber(size)} Tf`,
        `${operand} TJ\nET\nQ`,
      ].join('\n'),
    )
  }

  override provideFont(family: string, bold: boolean, italics: boolean): Font {
    const font = super.provideFont(family, bold, italics)
    const faces = this.fonts[family]
    if (this.sharing.has(font) || faces === undefined) return font
    this.sharing.add(font)
    Object.assign(font.font, { _tables: tablesOf(faceOf(faces, bold, italics)) })
    return font
  }
}

/** One line, not empty. */
const LINE = /^[^\n]+$/u

function faceOf(faces: FontFaces, bold: boolean, italics: boolean): Buffer {
  if (bold) return italics ? faces.bolditalics : faces.bold
  return italics ? faces.italics : faces.normal
}

/** Parsed tables by the bytes of their font; fontkit fills them in. */
const parsed = new WeakMap<Buffer, object>()

function tablesOf(face: Buffer): object {
  const tables = parsed.get(face) ?? {}
  parsed.set(face, tables)
  return tables
}
