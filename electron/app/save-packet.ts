import { publishFile } from '../bundle/publish-file'
import { packetModel } from '#shared/domain/records/packet-model'
import { recordPrefixes } from '#shared/domain/record-ids'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { Submission } from '#shared/domain/scoring/score-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { readAs } from '#shared/log/read-as'
import { Records } from '#shared/log/records'
import { readRevision } from '#shared/log/revision'
import { readClock } from '../platform/clock'
import { sharedChanges } from './action-records'
import type { Services } from './services'

export interface PacketPlace {
  readonly action: Id
  readonly interview: Id
}

/** Makes the packet of one interview and writes it. Errors: `record.not-found`, `document.…`, `file.…`. */
export async function savePacket(
  services: Services,
  place: PacketPlace,
  path: string,
): Promise<{ bytes: number }> {
  const records = new Records().applyAll(await sharedChanges(services.journal, place.action))
  const revisions = await submittedRevisions(services, records, place.interview)
  const { model, files } = unwrap(await packetModel(records, revisions, place, { now: readClock().instant }))
  const bytes = await Promise.all(files.map(async ({ sha256 }) => services.attachments.get(sha256)))
  const pdf = await services.documents.renderPacket(model, {
    resumes: bytes.slice(0, model.resumes.length),
    sheets: bytes.slice(model.resumes.length),
  })
  await services.space.assertRoom(pdf.length)
  await publishFile(path, [pdf])
  return { bytes: pdf.length }
}

async function submittedRevisions(
  services: Services,
  records: Records,
  interview: Id,
): Promise<ReadonlyMap<Hash, SheetRevision>> {
  const hashes = records
    .views(recordPrefixes.submissions(interview))
    .flatMap((view) => readAs(Submission, view)?.revision ?? [])
  const missing = new Set(await services.revisions.missing(hashes))
  const revisions = new Map<Hash, SheetRevision>()
  for (const hash of hashes) {
    if (missing.has(hash)) continue
    const { content } = unwrap(readRevision(await services.revisions.get(hash), hash))
    const parsed = SheetRevision.safeParse(content)
    if (parsed.success) revisions.set(hash, parsed.data)
  }
  return revisions
}
