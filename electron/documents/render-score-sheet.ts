import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { hashGroups } from './document-parts'
import type { FontSet } from './fonts'
import { modelTexts } from './model-texts'
import { renderChecked, type OnProgress } from './render-checked'
import { sheetPaperPages } from './score-sheet-papers'
import { SCORE_SHEET_UNPRINTED, scoreSheet } from './score-sheet'

/** The PDF of a score sheet, every word of the model on it. Throws what `renderChecked` throws. */
export async function renderScoreSheet(
  model: ScoreSheetModel,
  fonts: FontSet,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const hashes = [model.revisionSha256, ...model.papers.map(({ fileSha256 }) => fileSha256)]
  const texts = [...modelTexts(model, SCORE_SHEET_UNPRINTED), ...hashes.map(hashGroups)]
  const foreignPages = await sheetPaperPages(model)
  return renderChecked(scoreSheet(model), texts, fonts, { foreignPages, toSign: true, onProgress })
}
