import { PDFDict, PDFName, PDFStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { AppError } from '#shared/kernel/app-error'
import { embeddedFont, type EmbeddedFont } from './embedded-font'
import { ownContents } from './own-contents'
import { pageText, type ExtractedPage } from './page-text'

/**
 * Reads the text of a PDF that we made back out of it, as a reader of the file would: from what its pages draw,
 * by the maps to Unicode of the fonts in it. What lies outside the paper, and what is drawn in a figure, does not
 * count. Only for PDFs of ours: it knows the operators that we write, and refuses others.
 */
export function extractText(
  document: PDFDocument,
  onPage: (page: number, pages: number) => void = () => undefined,
): ExtractedPage[] {
  const fonts = new Map<PDFDict, EmbeddedFont>()
  const pages = document.getPages()
  return pages.map((page, index) => {
    const text = pageText({
      ...page.getSize(),
      contents: contentsOf(page),
      font: (name) => {
        const dictionary = fontOf(page, name)
        const font = fonts.get(dictionary) ?? embeddedFont(dictionary)
        fonts.set(dictionary, font)
        return font
      },
    })
    onPage(index + 1, pages.length)
    return text
  })
}

/** Our pages have one stream each. */
function contentsOf(page: PDFPage): string {
  return ownContents(page.node.lookup(PDFName.of('Contents'), PDFStream))
}

function fontOf(page: PDFPage, name: string): PDFDict {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict)
  if (font === undefined) throw new AppError('document.not-rendered', `font ${name} is not in the file`)
  return font
}
