import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** A piece of marked content: its page, and its number on that page. */
export interface TextPiece {
  readonly page: PDFRef
  readonly number: number
}

/** An element of a PDF's structure tree that has text of its own. */
export interface TextElement {
  readonly role: string
  /** Its pieces of marked content, in order. */
  readonly pieces: readonly TextPiece[]
}

/** The elements with text, in reading order, read back out of a PDF that we made. */
export function textElements(document: PDFDocument): TextElement[] {
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

function pieceOf(kid: PDFDict): TextPiece[] {
  const number = kid.get(PDFName.of('MCID'))
  const page = kid.get(PDFName.of('Pg'))
  return number instanceof PDFNumber && page instanceof PDFRef ? [{ page, number: number.asNumber() }] : []
}
