import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib'

/** An element of a PDF's structure tree that has text of its own. */
export interface TextElement {
  readonly role: string
  /** Its pieces of marked content, in order, named as `extractText` names them. */
  readonly pieces: readonly string[]
}

/** The elements with text, in reading order, read back out of the bytes of a PDF that we made. */
export async function textElements(bytes: Uint8Array): Promise<TextElement[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  return elementsIn(root)
}

function elementsIn(element: PDFDict): TextElement[] {
  const kids = kidsOf(element)
  const pieces = kids.flatMap(pieceOf)
  const role = element.get(PDFName.of('S'))
  const own = pieces.length === 0 ? [] : [{ role: role instanceof PDFName ? role.decodeText() : '', pieces }]
  return [...own, ...kids.filter((kid) => kid.has(PDFName.of('S'))).flatMap(elementsIn)]
}

function kidsOf(element: PDFDict): PDFDict[] {
  const kids: PDFObject | undefined = element.lookup(PDFName.of('K'))
  if (!(kids instanceof PDFArray)) return kids instanceof PDFDict ? [kids] : []
  return Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)).filter(
    (kid) => kid instanceof PDFDict,
  )
}

function pieceOf(kid: PDFDict): string[] {
  const number = kid.get(PDFName.of('MCID'))
  const page = kid.get(PDFName.of('Pg'))
  return number instanceof PDFNumber && page instanceof PDFRef
    ? [pieceName(page.objectNumber, number.asNumber())]
    : []
}

/** The name that pdf.js gives to a piece of marked content. */
function pieceName(pageObject: number, number: number): string {
  return `p${pageObject}R_mc${number}`
}
