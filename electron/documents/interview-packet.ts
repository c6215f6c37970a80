import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { PacketFiles, PacketModel } from '#shared/contracts/documents/packet'
import { packetModel } from '#shared/domain/records/packet-model'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { submissionsFor } from '#shared/domain/scoring/submissions'
import { AppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Instant } from '#shared/kernel/time'
import type { Records } from '#shared/log/records'
import { message } from '#shared/messages/catalogue'
import type { FileByHash } from '../bundle/packed-files'
import { sheetContent } from '../bundle/sheet-content'

/** What packets are made from: a bundle's content, or what lies on this laptop. */
export interface PacketSource {
  readonly action: Id
  readonly records: Records
  readonly revision: FileByHash
  readonly attachment: FileByHash
}

export interface PacketDrawing {
  readonly now: Instant
  /** Draws the finished model, here or in a worker. */
  readonly render: (model: PacketModel, files: PacketFiles) => Promise<Uint8Array>
}

export interface MadePacket {
  /** A safe file name that says whose packet it is. */
  readonly name: string
  readonly pdf: Uint8Array
}

/** The packet of one interview. Throws `record.not-found`, `document.…`, and `attachment.missing`. */
export async function interviewPacket(
  source: PacketSource,
  interview: Id,
  { now, render }: PacketDrawing,
): Promise<MadePacket> {
  const { action, records, attachment } = source
  const contents = await submittedContents(source, interview)
  const { model, files } = unwrap(
    await packetModel(records, contents, { action, interview }, { now, heads: records.heads }),
  )
  const bytes = await Promise.all(
    files.map(async ({ sha256 }) => {
      const found = await attachment(sha256)
      if (found === undefined) throw new AppError('attachment.missing', sha256)
      return found
    }),
  )
  const resumes = bytes.slice(0, model.resumes.length)
  const pdf = await render(model, { resumes, sheets: bytes.slice(resumes.length) })
  const title = message('packet-file.name', { applicant: model.applicant.name, round: model.round })
  return { name: safeFileName(title, '.pdf', 'Packet'), pdf }
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
