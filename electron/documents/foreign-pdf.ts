import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFContext,
  PDFDocument,
  PDFObjectCopier,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { contentsOf } from './foreign-contents'
import { cleanResources } from './foreign-resources'

/** Why the pages of a PDF from outside cannot stand in ours. */
export type ForeignProblem = 'not-a-pdf' | 'too-large' | 'encrypted' | 'too-many-pages' | 'broken'

export type ForeignPdf =
  | { readonly usable: true; readonly pages: readonly PDFPage[] }
  | { readonly usable: false; readonly problem: ForeignProblem }

const MOST_BYTES = 50 * 1024 * 1024
const MOST_PAGES = 200

/** Opens a PDF that anyone may have made, and finds out whether all of its pages can be drawn. Never throws. */
export async function openForeignPdf(bytes: Uint8Array): Promise<ForeignPdf> {
  if (!hasPdfHeader(bytes)) return { usable: false, problem: 'not-a-pdf' }
  if (bytes.length > MOST_BYTES) return { usable: false, problem: 'too-large' }
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      warnOnInvalidObjects: false,
    })
    const pages = document.getPages()
    if (pages.length > MOST_PAGES) return { usable: false, problem: 'too-many-pages' }
    if (!areDrawable(pages)) return { usable: false, problem: 'broken' }
    return { usable: true, pages }
  } catch (error) {
    return { usable: false, problem: error instanceof EncryptedPDFError ? 'encrypted' : 'broken' }
  }
}

/** Readers look for the header in the first 1,024 bytes. */
function hasPdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Tries everything that drawing does later, so that a document is not half made when a page turns out broken. */
function areDrawable(pages: readonly PDFPage[]): boolean {
  const [first] = pages
  if (first === undefined) return false
  const copier = PDFObjectCopier.for(first.node.context, PDFContext.create())
  return pages.every((page) => {
    contentsOf(page)
    const resources = cleanResources(page)
    if (resources !== undefined) copier.copy(resources)
    const { width, height } = page.getCropBox()
    return Number.isFinite(width) && Number.isFinite(height) && width >= 1 && height >= 1
  })
}
