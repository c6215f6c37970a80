import type { AuditModel } from '#shared/contracts/documents/audit'
import { audit, AUDIT_UNPRINTED } from './audit'
import { hashGroups } from './document-parts'
import type { FontSet } from './fonts'
import { modelTexts } from './model-texts'
import { renderChecked, type OnProgress } from './render-checked'

/** The PDF of a history, every word of the model on it. Throws what `renderChecked` throws. */
export async function renderAudit(
  model: AuditModel,
  fonts: FontSet,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const texts = [
    ...modelTexts(model, AUDIT_UNPRINTED),
    ...model.witnesses.map(({ hash }) => hashGroups(hash)),
  ]
  return renderChecked(audit(model), texts, fonts, { onProgress })
}
