import { PdfmakeDocument, type Font, type FontFaces, type LinkOptions } from './pdfmake-port'
import type { StructureElement } from './structure-tree'

/**
 * pdfkit's document, whose internal links name the structure element that they belong to, and whose fonts are
 * parsed once per process instead of once per document. Only parsed tables are shared: they never change.
 */
export class TaggedPdf extends PdfmakeDocument {
  linkOwner: StructureElement | undefined
  private readonly sharing = new Set<Font>()

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

  override provideFont(family: string, bold: boolean, italics: boolean): Font {
    const font = super.provideFont(family, bold, italics)
    const faces = this.fonts[family]
    if (this.sharing.has(font) || faces === undefined) return font
    this.sharing.add(font)
    Object.assign(font.font, { _tables: tablesOf(faceOf(faces, bold, italics)) })
    return font
  }
}

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
