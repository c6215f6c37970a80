import type { PacketFiles, PacketModel } from '#shared/contracts/documents/packet'
import { hashGroups } from './document-parts'
import type { FontSet } from './fonts'
import { modelTexts } from './model-texts'
import { shortHash } from './witness-table'
import { packet, PACKET_UNPRINTED } from './packet'
import { openParts, pagesOf } from './packet-parts'
import { renderChecked, type OnProgress } from './render-checked'

/**
 * The PDF of a packet, every word of the model on it, with résumés and signed sheets drawn and attached.
 * Throws what `renderChecked` throws, and `document.file-missing`.
 */
export async function renderPacket(
  model: PacketModel,
  files: PacketFiles,
  fonts: FontSet,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const parts = await openParts(model, files)
  const hashes = model.sheets.flatMap(({ fileSha256, revisionSha256 }) => [fileSha256, revisionSha256])
  return renderChecked(
    packet(model, parts),
    [
      ...modelTexts(model, PACKET_UNPRINTED),
      ...hashes.map(hashGroups),
      ...model.witnesses.map(({ hash }) => shortHash(hash)),
    ],
    fonts,
    {
      foreignPages: new Map([...parts.resumes, ...parts.sheets].flatMap(pagesOf)),
      onProgress,
    },
  )
}
