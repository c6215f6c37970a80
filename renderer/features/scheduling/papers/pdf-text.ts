import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { PAPER_TYPES, type PaperContent } from '#shared/domain/scheduling/papers/paper-text'
import { AppError } from '#shared/kernel/app-error'

/**
 * The text of every page of a PDF, which shows at the same time that each can be read. Ends the loading. Throws
 * `paper.encrypted`, `paper.too-many-pages`, `paper.broken`.
 */
export async function pdfText(loading: PDFDocumentLoadingTask): Promise<PaperContent> {
  try {
    const opened = await loading.promise
    const pages = opened.numPages
    if (pages > PAPER_LIMITS.pages) {
      throw new AppError('paper.too-many-pages', '', { pages, limit: PAPER_LIMITS.pages })
    }
    if (pages === 0) throw new AppError('paper.broken', 'no pages')
    return { mediaType: PAPER_TYPES.pdf, pages, text: await textOf(opened) }
  } catch (thrown) {
    throw problemOf(thrown)
  } finally {
    await loading.destroy()
  }
}

async function textOf(opened: PDFDocumentProxy): Promise<string> {
  const texts: string[] = []
  let length = 0
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    const text = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('')
      .trim()
    // What is beyond is not found by the search; the PDF itself is shown whole.
    if (length < PAPER_LIMITS.characters) texts.push(text)
    length += text.length
  }
  return texts.join('\n\n').trim()
}

/** pdf.js names its errors; their texts may quote the file. */
function problemOf(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  const name = thrown instanceof Error ? thrown.name : ''
  return name === 'PasswordException' ? new AppError('paper.encrypted') : new AppError('paper.broken', name)
}
