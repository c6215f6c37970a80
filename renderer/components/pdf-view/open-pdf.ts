import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {
  PDFDocumentLoadingTask,
  PDFDocumentProxy,
  PDFPageProxy,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FindCovered } from './blacken-text'
import { TooSlow, watchTime } from './showing-time'
import { coverText, paintCovers, type TextContent } from './cover-words'
import { jpeg2000Url, LocalFonts, LocalMaps, workerUrl } from './pdf-assets'

/** A page's size in PDF units, 72 to the inch, as it is shown upright. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

export interface OpenedPdf {
  readonly pages: readonly PageSize[]
  /** Draws a page (from 1) into the two elements; the returned function stops it. */
  readonly draw: (page: number, scale: number, into: PageElements, covered?: FindCovered) => () => void
  /** Draws a page (from 1) whole, for printing; `scale` in pixels per PDF unit. */
  readonly paint: (page: number, scale: number, canvas: HTMLCanvasElement) => Promise<void>
  readonly close: () => void
}

export interface PageElements {
  readonly canvas: HTMLCanvasElement
  readonly text: HTMLElement
  readonly failed: (thrown: unknown) => void
  /** A page takes long to be drawn; with false, it does not any more. */
  readonly takesLong: (long: boolean) => void
}

/** A PDF that is being loaded. */
export interface LoadingPdf {
  readonly loading: Pick<PDFDocumentLoadingTask, 'promise'>
  /** Ends it and its thread at once, however busy that is. What is waited for then never comes. */
  readonly end: () => void
}

/**
 * Begins to load a PDF: no scripts, no links, nothing fetched but files of the program itself. Its promise fails
 * with what pdf.js throws for a file that is damaged, protected or no PDF.
 */
export async function loadPdf(bytes: Uint8Array): Promise<LoadingPdf & { readonly pdfjs: typeof PdfJs }> {
  // Large, and not needed before the first PDF is shown.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  // Its own: pdf.js asks a thread of its making to end, and a busy one does not answer.
  const worker = new pdfjs.PDFWorker()
  const loading = pdfjs.getDocument({
    worker,
    // pdf.js takes the buffer away from its owner.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    // The policy allows no WebAssembly: JPEG 2000 has a decoder in plain JavaScript, whose address is the
    // folder that pdf.js expects followed by its own file name, which the query swallows.
    useWasm: false,
    wasmUrl: `${new URL(jpeg2000Url, document.baseURI).href}?/`,
    useWorkerFetch: false,
    StandardFontDataFactory: LocalFonts,
    CMapReaderFactory: LocalMaps,
  })
  return {
    pdfjs,
    loading,
    end: () => {
      worker.destroy()
      void loading.destroy()
    },
  }
}

/**
 * Opens a PDF for showing. Throws what `loadPdf` fails with, and `TooSlow`. A thread that does not come to an end is
 * ended; what was drawn stays.
 */
export async function openPdf(
  bytes: Uint8Array,
  takesLong: (long: boolean) => void = () => undefined,
): Promise<OpenedPdf> {
  const { pdfjs, loading, end } = await loadPdf(bytes)
  const { opened, pages } = await loaded({ loading, end }, takesLong)
  return {
    pages,
    draw: (page, scale, into, covered) => draw({ pdfjs, opened, covered, end }, page, scale, into),
    paint: async (page, scale, canvas) => {
      await paintPicture(pdfjs, await opened.getPage(page), { scale, canvas, intent: 'print' }).promise
    },
    close: end,
  }
}

/** The document with the sizes of its pages. A thread that has nothing to show is not kept. */
async function loaded({ loading, end }: LoadingPdf, takesLong: (long: boolean) => void) {
  let over: (() => void) | undefined
  const late = new Promise<never>((_, reject) => {
    over = watchTime(takesLong, () => reject(new TooSlow()))
  })
  const sized = async () => {
    const opened = await loading.promise
    const numbers = Array.from({ length: opened.numPages }, (_, index) => index + 1)
    return { opened, pages: await Promise.all(numbers.map(async (number) => sizeOf(opened, number))) }
  }
  try {
    return await Promise.race([sized(), late])
  } catch (thrown) {
    end()
    throw thrown
  } finally {
    over?.()
  }
}

async function sizeOf(opened: PDFDocumentProxy, page: number): Promise<PageSize> {
  const { width, height } = (await opened.getPage(page)).getViewport({ scale: 1 })
  return { width, height }
}

interface Drawing {
  readonly pdfjs: typeof PdfJs
  readonly opened: PDFDocumentProxy
  readonly covered: FindCovered | undefined
  readonly end: () => void
}

function draw(drawing: Drawing, number: number, scale: number, into: PageElements): () => void {
  const { pdfjs, opened, covered, end } = drawing
  let stop: (() => void) | undefined
  let stopped = false
  // What is to be covered must not show for a moment either.
  into.canvas.style.visibility = covered === undefined ? '' : 'hidden'
  const over = watchTime(into.takesLong, () => {
    stopped = true
    stop?.()
    end()
    into.failed(new TooSlow())
  })
  void (async () => {
    try {
      const page = await opened.getPage(number)
      const content = covered && coverText(await page.getTextContent({ includeMarkedContent: true }), covered)
      if (stopped) return
      const sharp = scale * window.devicePixelRatio
      const picture = paintPicture(pdfjs, page, { scale: sharp, canvas: into.canvas, intent: 'display' })
      const text = layText(pdfjs, page, { scale, container: into.text, content: content?.shown })
      stop = () => {
        picture.cancel()
        text.cancel()
      }
      await Promise.all([picture.promise, text.render()])
      if (content !== undefined) {
        paintCovers(into.canvas, content.places, page.getViewport({ scale: sharp }).transform)
        into.canvas.style.visibility = ''
      }
      // Takes away the hidden canvas that text was measured on.
      pdfjs.TextLayer.cleanup()
    } catch (thrown) {
      if (!stopped) into.failed(thrown)
    } finally {
      over()
    }
  })()
  return () => {
    stopped = true
    over()
    stop?.()
  }
}

interface Painting {
  readonly scale: number
  readonly canvas: HTMLCanvasElement
  readonly intent: 'display' | 'print'
}

function paintPicture(pdfjs: typeof PdfJs, page: PDFPageProxy, { scale, canvas, intent }: Painting) {
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  return page.render({ canvas, viewport, intent, annotationMode: pdfjs.AnnotationMode.ENABLE })
}

interface Laying {
  readonly scale: number
  readonly container: HTMLElement
  /** What is laid instead of the page's own text. */
  readonly content: TextContent | undefined
}

function layText(pdfjs: typeof PdfJs, page: PDFPageProxy, { scale, container, content }: Laying): TextLayer {
  container.replaceChildren()
  const textContentSource = content ?? page.streamTextContent({ includeMarkedContent: true })
  return new pdfjs.TextLayer({ textContentSource, container, viewport: page.getViewport({ scale }) })
}
