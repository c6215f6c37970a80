import '../documents/pdfjs-globals'
// Loading the worker's file makes pdf.js run it in this thread, so that it need not be found on disk.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readOfficePaper } from '#electron/papers/read-office-paper'
import { AppError } from '#shared/kernel/app-error'
import { pdfText } from '../../../renderer/features/scheduling/papers/pdf-text'
import { readPaper, type PaperReaders } from '../../../renderer/features/scheduling/papers/read-paper'

/** The window's reader of PDF and the main process's of DOCX and ODT, without the process border between them. */
const readers: PaperReaders = {
  pdf: async (bytes) => {
    const loading = getDocument({
      data: bytes.slice(),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
    })
    return pdfText({ loading, end: () => void loading.destroy() })
  },
  office: readOfficePaper,
}

/** What a paper yields: its type, pages and text, or the code with which it is refused. */
export async function yieldOfPaper(
  bytes: Uint8Array,
): Promise<string | { readonly type: string; readonly pages: number; readonly text: string }> {
  try {
    const { mediaType, pages, text } = await readPaper(bytes, readers)
    return { type: mediaType, pages, text }
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code
    throw thrown
  }
}
