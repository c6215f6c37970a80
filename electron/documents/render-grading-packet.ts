import type { PDFPage } from '@cantoo/pdf-lib'
import type { GradingPacketFiles, GradingPacketModel } from '#shared/contracts/documents/grading-packet'
import type { FontSet } from './fonts'
import { openForeignPdf } from './foreign-pdf'
import { gradingPacket, GRADING_PACKET_UNPRINTED } from './grading-packet'
import { modelTexts } from './model-texts'
import { areaOf, shownOf } from './packet-parts'
import { renderChecked, type OnProgress } from './render-checked'

/**
 * The PDF of a grading packet, every word of the model on it; redacted copies are drawn, and no file is attached: a
 * file tells more than its pages. Throws what `renderChecked` throws.
 */
export async function renderGradingPacket(
  model: GradingPacketModel,
  files: GradingPacketFiles,
  fonts: FontSet,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const parts = await Promise.all(
    files.map(async (bytes, index) => {
      const pdf = await openForeignPdf(bytes)
      return { areaName: `Work${index + 1}`, shown: shownOf(pdf), pdf }
    }),
  )
  const foreignPages = new Map<string, PDFPage>()
  for (const { pdf, ...part } of parts) {
    if (!pdf.usable) continue
    for (const [index, page] of pdf.pages.entries()) foreignPages.set(areaOf(part, index + 1), page)
  }
  const texts = modelTexts(model, GRADING_PACKET_UNPRINTED)
  return renderChecked(gradingPacket(model, parts), texts, fonts, { foreignPages, onProgress })
}
