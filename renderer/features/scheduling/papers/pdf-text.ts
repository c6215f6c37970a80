import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { PAPER_TYPES, type PaperContent } from '#shared/domain/scheduling/papers/paper-text'
import { AppError } from '#shared/kernel/app-error'
import type { TextContent } from '../../../components/pdf-view/cover-words'
import type { LoadingPdf } from '../../../components/pdf-view/open-pdf'

/**
 * The text of every page of a PDF, which shows at the same time that each can be read. Ends the loading. Throws
 * `paper.encrypted`, `paper.too-many-pages`, `paper.too-slow`, `paper.broken`.
 */
export async function pdfText(
  { loading, end }: LoadingPdf,
  seconds: number = PAPER_LIMITS.seconds,
): Promise<PaperContent> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('paper.too-slow', '', { limit: seconds })), seconds * 1000)
  })
  try {
    return await Promise.race([contentOf(loading.promise), late])
  } catch (thrown) {
    throw problemOf(thrown)
  } finally {
    clearTimeout(timer)
    end()
  }
}

async function contentOf(loading: Promise<PDFDocumentProxy>): Promise<PaperContent> {
  const opened = await loading
  const pages = opened.numPages
  if (pages > PAPER_LIMITS.pages) {
    throw new AppError('paper.too-many-pages', '', { pages, limit: PAPER_LIMITS.pages })
  }
  if (pages === 0) throw new AppError('paper.broken', 'no pages')
  return { mediaType: PAPER_TYPES.pdf, pages, text: await textOf(opened) }
}

async function textOf(opened: PDFDocumentProxy): Promise<string> {
  const texts: string[] = []
  let length = 0
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number)
    const text = (await textOfPage(page)).trim()
    page.cleanup()
    // What is beyond is not found by the search; the PDF itself is shown whole.
    if (length < PAPER_LIMITS.characters) texts.push(text)
    length += text.length
  }
  return texts.join('\n\n').trim()
}

/** Piece by piece: a page that repeats a word for ever must not fill the memory. */
async function textOfPage(page: PDFPageProxy): Promise<string> {
  const stream = page.streamTextContent() as ReadableStream<TextContent>
  const reader = stream.getReader()
  const pieces: string[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return pieces.join('')
    for (const item of value.items) {
      if (!('str' in item)) continue
      const piece = `${item.str}${item.hasEOL ? '\n' : ''}`
      pieces.push(piece)
      length += piece.length
    }
    if (length > PAPER_LIMITS.characters) {
      await reader.cancel()
      return pieces.join('')
    }
  }
}

/** pdf.js names its errors; their texts may quote the file. */
function problemOf(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  const name = thrown instanceof Error ? thrown.name : ''
  return name === 'PasswordException' ? new AppError('paper.encrypted') : new AppError('paper.broken', name)
}
