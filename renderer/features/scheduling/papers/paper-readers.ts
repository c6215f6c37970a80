import { call } from '../../../bridge/bridge'
import { loadPdf } from '../../../components/pdf-view/open-pdf'
import { pdfText } from './pdf-text'
import type { PaperReaders } from './read-paper'

/** PDF in pdf.js's own thread, DOCX and ODT in the main process. */
export const paperReaders: PaperReaders = {
  pdf: async (bytes) => {
    const { pdfSeconds } = await call('app.info', {})
    return pdfText(await loadPdf(bytes), pdfSeconds)
  },
  office: async (bytes) => call('paper.read', { bytes }),
}
