import './pdfjs-globals'
// Loading the worker's file makes pdf.js run it in this thread, so that it need not be found on disk.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'

/** The text that is drawn on one page. */
interface ReadPage {
  /** What belongs to the structure tree, by the name of its piece of marked content. */
  readonly pieces: ReadonlyMap<string, string>
  /** Running footers and repeated table headers. */
  readonly artifacts: string
}

/** The same as `extractText`, as pdf.js reads it. */
export async function extractPages(bytes: Uint8Array): Promise<ReadPage[]> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    const document = await task.promise
    const pages: ReadPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await extractPage(await document.getPage(number)))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

async function extractPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const pieces = new Map<string, string>()
  let artifacts = ''
  // What is open: the names of pieces, and `Artifact` and `Figure` for what does not count as text.
  const open: string[] = []
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(nameOf(item))
      continue
    }
    const text = isOnPage(item, page.view) ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''
    const piece = open.at(-1) ?? ''
    if (open.includes('Artifact')) artifacts += text
    else if (!open.includes('Figure')) pieces.set(piece, `${pieces.get(piece) ?? ''}${text}`)
  }
  return { pieces, artifacts }
}

/** pdf.js tells the tag besides what its types know. */
function nameOf(content: TextMarkedContent): string {
  const tag = 'tag' in content ? content.tag : ''
  return tag === 'Artifact' || tag === 'Figure' ? tag : content.id
}

function isOnPage({ transform, width }: TextItem, view: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const [x, y] = [Number(transform[4]), Number(transform[5])]
  return x >= left - 1 && x + width <= right + 1 && y >= bottom && y <= top
}
