import { safeFileName } from '#shared/contracts/bundle/file-name'
import { packetModel } from '#shared/domain/records/packet-model'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { submissionsFor } from '#shared/domain/scoring/submissions'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Instant } from '#shared/kernel/time'
import type { Records } from '#shared/log/records'
import { message } from '#shared/messages/catalogue'
import type { FileByHash } from '../bundle/pack-archive'
import { sheetContent } from '../bundle/sheet-content'
import type { FontSet } from '../documents/fonts'
import { renderPacket } from '../documents/render-packet'
import { AppError } from '#shared/kernel/app-error'

/** What packets are made from. */
export interface PacketSource {
  readonly action: Id
  readonly records: Records
  readonly revision: FileByHash
  readonly attachment: FileByHash
}

export interface MadePacket {
  readonly name: string
  readonly pdf: Uint8Array
}

/** The packet of one interview. Throws `record.not-found`, `document.…`, and `bundle.not-intact` for a missing file. */
export async function makePacket(
  source: PacketSource,
  interview: Id,
  { fonts, now }: { readonly fonts: FontSet; readonly now: Instant },
): Promise<MadePacket> {
  const { action, records, attachment } = source
  const contents = await submittedContents(source, interview)
  const { model, files } = unwrap(await packetModel(records, contents, { action, interview }, { now }))
  const bytesOf = async (fileName: string): Promise<Uint8Array> => {
    const file = files.find((each) => each.fileName === fileName)
    const bytes = file && (await attachment(file.sha256))
    if (bytes === undefined) throw new AppError('bundle.not-intact', 'an attachment of a packet')
    return bytes
  }
  const resumes = await Promise.all(model.resumes.map(({ fileName }) => bytesOf(fileName)))
  const sheets = await Promise.all(model.sheets.map(({ fileName }) => bytesOf(fileName)))
  const title = message('packet-file.name', { applicant: model.applicant.name, round: model.round })
  return {
    name: safeFileName(title, '.pdf', 'Packet'),
    pdf: await renderPacket(model, { resumes, sheets }, fonts),
  }
}

/** What was submitted for an interview, by hash. */
async function submittedContents(
  { records, revision }: PacketSource,
  interview: Id,
): Promise<ReadonlyMap<Hash, SheetRevision>> {
  const contents = new Map<Hash, SheetRevision>()
  for (const { revision: hash } of await submissionsFor(records, interview)) {
    const bytes = await revision(hash)
    const content = bytes && sheetContent(bytes, hash)
    if (content !== undefined) contents.set(hash, content)
  }
  return contents
}
