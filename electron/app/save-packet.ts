import type { Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { publishFile } from '../bundle/publish-file'
import { interviewPacket } from '../documents/interview-packet'
import { readClock } from '../platform/clock'
import { sharedChanges } from './action-records'
import { keptFiles } from './kept-files'
import type { Services } from './services'

export interface PacketPlace {
  readonly action: Id
  readonly interview: Id
}

/** Makes the packet of one interview and writes it. Errors: `record.not-found`, `document.…`, `file.…`. */
export async function savePacket(
  services: Services,
  { action, interview }: PacketPlace,
  path: string,
): Promise<{ bytes: number }> {
  const records = new Records().applyAll(await sharedChanges(services.journal, action))
  const { pdf } = await interviewPacket({ action, records, ...keptFiles(services) }, interview, {
    now: readClock().instant,
    render: async (model, files) => services.documents.renderPacket(model, files),
  })
  await services.space.assertRoom(pdf.length)
  await publishFile(path, [pdf])
  return { bytes: pdf.length }
}
