import { openPdf, type OpenedPdf } from './pdf-view/open-pdf'

/** Pixels per PDF unit (72 to the inch): 200 to the inch is sharp on paper and fits in memory. */
const PRINT_SCALE = 200 / 72

/**
 * Prints a PDF through the system's own print dialog: its pages are drawn and stand alone on the paper while
 * the dialog is open.
 */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes)
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  try {
    for (let page = 1; page <= pdf.pages.length; page += 1) sheet.append(await drawnPage(pdf, page))
    document.body.append(sheet)
    document.body.classList.add('printing')
    window.print()
  } finally {
    document.body.classList.remove('printing')
    sheet.remove()
    pdf.close()
  }
}

async function drawnPage(pdf: OpenedPdf, page: number): Promise<HTMLElement> {
  const canvas = document.createElement('canvas')
  await pdf.paint(page, PRINT_SCALE, canvas)
  canvas.className = 'print-page'
  return canvas
}
