import { packArchive } from '../bundle/pack-archive'
import { publishFile } from '../bundle/publish-file'
import { writeBundle } from '../bundle/write-bundle'
import type { Id } from '#shared/kernel/ids'
import { readClock } from '../platform/clock'
import { sharedChanges } from './action-records'
import { keptFiles } from './kept-files'
import type { Services } from './services'

/**
 * Writes a hiring action whole to a file: what everybody shares of it, never what a rater has not submitted.
 * All of the journal is checked first, so that nothing damaged is handed on. Errors: `archive.…`, `file.…`.
 */
export async function saveArchive(services: Services, action: Id, path: string): Promise<{ bytes: number }> {
  await services.journal.verifyAll()
  const signer = await services.identity.deviceSigner()
  const content = await packArchive({
    action,
    device: services.identity.device,
    created: readClock().instant,
    changes: await sharedChanges(services.journal, action),
    signer,
    ...keptFiles(services),
  })
  const size = content.files.reduce((sum, file) => sum + file.bytes, 0)
  await services.space.assertRoom(size)
  return publishFile(path, writeBundle(content, signer))
}
