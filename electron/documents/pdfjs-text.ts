import './pdfjs-globals'
// Loading the worker's file makes pdf.js run it in this thread, so that it need not be found on disk.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ExtractedPage } from './extract-text'

/** See `extractText`; apart, because loading pdf.js takes a third of a second. */
export async function extractPages(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void,
): Promise<ExtractedPage[]> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    const document = await task.promise
    const pages: ExtractedPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      pages.push(await extractPage(page))
      page.cleanup()
      onPage(number, document.numPages)
    }
    return pages
  } finally {
    await task.destroy()
  }
}

async function extractPage(page: PDFPageProxy): Promise<ExtractedPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const content: string[] = []
  const artifacts: string[] = []
  const tags: string[] = []
  for (const item of items) {
    const target = tags.includes('Artifact') || tags.includes('Figure') ? artifacts : content
    if ('type' in item) {
      if (item.type === 'endMarkedContent') tags.pop()
      else tags.push('tag' in item ? String(item.tag) : '')
      target.push(' ')
      continue
    }
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    const isOnPage = x >= left - 1 && x + item.width <= right + 1 && y >= bottom && y <= top
    target.push(isOnPage ? item.str : ' ', item.hasEOL ? ' ' : '')
  }
  return { text: content.join(''), artifacts: artifacts.join('') }
}
