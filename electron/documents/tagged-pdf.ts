import { PdfmakeDocument, type LinkOptions } from './pdfmake-port'
import type { StructureElement } from './structure-tree'

/** pdfkit's document, whose internal links name the structure element that they belong to. */
export class TaggedPdf extends PdfmakeDocument {
  linkOwner: StructureElement | undefined

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
}
