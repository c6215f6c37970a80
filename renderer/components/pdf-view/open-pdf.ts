import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {
  PDFDocumentLoadingTask,
  PDFDocumentProxy,
  PDFPageProxy,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { jpeg2000Url, LocalFonts, LocalMaps, workerUrl } from './pdf-assets'

/** A page's size in PDF units, 72 to the inch, as it is shown upright. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

export interface OpenedPdf {
  readonly pages: readonly PageSize[]
  /** Draws a page (from 1) into the two elements; the returned function stops it. */
  readonly draw: (page: number, scale: number, into: PageElements) => () => void
  /** Draws a page (from 1) whole, for printing; `scale` in pixels per PDF unit. */
  readonly paint: (page: number, scale: number, canvas: HTMLCanvasElement) => Promise<void>
  readonly close: () => void
}

export interface PageElements {
  readonly canvas: HTMLCanvasElement
  readonly text: HTMLElement
  readonly failed: (thrown: unknown) => void
}

/**
 * Begins to load a PDF: no scripts, no links, nothing fetched but files of the program itself. Its promise fails
 * with what pdf.js throws for a file that is damaged, protected or no PDF.
 */
export async function loadPdf(
  bytes: Uint8Array,
): Promise<{ readonly pdfjs: typeof PdfJs; readonly loading: PDFDocumentLoadingTask }> {
  // Large, and not needed before the first PDF is shown.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  const loading = pdfjs.getDocument({
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
  return { pdfjs, loading }
}

/** Opens a PDF for showing. Throws what `loadPdf` fails with. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { pdfjs, loading } = await loadPdf(bytes)
  const opened = await loading.promise
  const pages = await Promise.all(
    Array.from({ length: opened.numPages }, async (_, index) => sizeOf(opened, index + 1)),
  )
  return {
    pages,
    draw: (page, scale, into) => draw({ pdfjs, opened }, page, scale, into),
    paint: async (page, scale, canvas) => {
      await paintPicture(pdfjs, await opened.getPage(page), { scale, canvas, intent: 'print' }).promise
    },
    close: () => void loading.destroy(),
  }
}

async function sizeOf(opened: PDFDocumentProxy, page: number): Promise<PageSize> {
  const { width, height } = (await opened.getPage(page)).getViewport({ scale: 1 })
  return { width, height }
}

interface Drawing {
  readonly pdfjs: typeof PdfJs
  readonly opened: PDFDocumentProxy
}

function draw({ pdfjs, opened }: Drawing, number: number, scale: number, into: PageElements): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  void (async () => {
    try {
      const page = await opened.getPage(number)
      if (stopped) return
      const sharp = scale * window.devicePixelRatio
      const picture = paintPicture(pdfjs, page, { scale: sharp, canvas: into.canvas, intent: 'display' })
      const text = layText(pdfjs, page, scale, into.text)
      stop = () => {
        picture.cancel()
        text.cancel()
      }
      await Promise.all([picture.promise, text.render()])
      // Takes away the hidden canvas that text was measured on.
      pdfjs.TextLayer.cleanup()
    } catch (thrown) {
      if (!stopped) into.failed(thrown)
    }
  })()
  return () => {
    stopped = true
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

function layText(pdfjs: typeof PdfJs, page: PDFPageProxy, scale: number, container: HTMLElement): TextLayer {
  container.replaceChildren()
  const textContentSource = page.streamTextContent({ includeMarkedContent: true })
  return new pdfjs.TextLayer({ textContentSource, container, viewport: page.getViewport({ scale }) })
}
