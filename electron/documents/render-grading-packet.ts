import type { GradingPacketFiles, GradingPacketModel } from '#shared/contracts/documents/grading-packet'
import type { FontSet } from './fonts'
import { gradingPacket, GRADING_PACKET_UNPRINTED } from './grading-packet'
import { modelTexts } from './model-texts'
import { openShown, pagesOf } from './packet-parts'
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
  const parts = await Promise.all(files.map(async (bytes, index) => openShown(`Work${index + 1}`, bytes)))
  const foreignPages = new Map(parts.flatMap(pagesOf))
  const texts = modelTexts(model, GRADING_PACKET_UNPRINTED)
  return renderChecked(gradingPacket(model, parts), texts, fonts, { foreignPages, onProgress })
}
