import { gradingPacketModel, type GradingPacketPlace } from '#shared/domain/records/grading-packet-model'
import { unwrap } from '#shared/kernel/result'
import { Records } from '#shared/log/records'
import { publishFile } from '../bundle/publish-file'
import { readClock } from '../platform/clock'
import { sharedChanges } from './action-records'
import type { Services } from './services'

/** Makes the packet by which a work is graded on paper and writes it. Errors: `record.not-found`, `document.…`, `attachment.…`, `file.…`. */
export async function saveGradingPacket(
  { attachments, documents, journal, space }: Services,
  place: GradingPacketPlace,
  path: string,
): Promise<{ bytes: number }> {
  const records = new Records().applyAll(await sharedChanges(journal, place.action))
  const { model, drawn } = unwrap(
    await gradingPacketModel(records, place, {
      now: readClock().instant,
      bytesOf: async (sha256) => attachments.get(sha256),
    }),
  )
  const files = await Promise.all(drawn.map(async (sha256) => attachments.get(sha256)))
  const pdf = await documents.renderGradingPacket(model, files)
  await space.assertRoom(pdf.length)
  await publishFile(path, [pdf])
  return { bytes: pdf.length }
}
