import type { ContentsModel } from '#shared/contracts/documents/contents'
import { contents, CONTENTS_UNPRINTED } from './contents'
import { hashGroups } from './document-parts'
import type { FontSet } from './fonts'
import { modelTexts } from './model-texts'
import { renderChecked, type OnProgress } from './render-checked'

/** The PDF of a certificate of contents, every word of the model on it. Throws what `renderChecked` throws. */
export async function renderContents(
  model: ContentsModel,
  fonts: FontSet,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const texts = [
    ...modelTexts(model, CONTENTS_UNPRINTED),
    ...model.hashes.map(({ sha256 }) => hashGroups(sha256)),
    ...model.witnesses.map(({ hash }) => hashGroups(hash)),
    ...model.files.map(({ sha256 }) => hashGroups(sha256)),
  ]
  return renderChecked(contents(model), texts, fonts, { onProgress })
}
