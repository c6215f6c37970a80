import type { SignedReportModel } from '#shared/contracts/documents/signed-report'
import { hashGroups } from './document-parts'
import type { FontSet } from './fonts'
import { modelTexts } from './model-texts'
import { renderChecked, type OnProgress } from './render-checked'
import { SIGNED_REPORT_UNPRINTED, signedReport } from './signed-report'

/** The PDF of a consensus sheet or a decision, every word of the model on it. Throws what `renderChecked` throws. */
export async function renderSignedReport(
  model: SignedReportModel,
  fonts: FontSet,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const { name, title, agency } = model.signer
  const signer = model.claimedTime === '' ? [] : [model.meaning, name, title, agency]
  const texts = [...modelTexts(model, SIGNED_REPORT_UNPRINTED), ...signer, hashGroups(model.revisionSha256)]
  return renderChecked(signedReport(model), texts, fonts, { onProgress })
}
