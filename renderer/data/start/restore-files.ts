import type { Hash } from '#shared/kernel/ids'
import { call } from '../../bridge/bridge'
import type { Database } from '../database'
import { FilesRepository } from '../repositories/files-repository'
import type { FilesNamed } from '../worker/files-named'
import { completeCopies } from './complete-copies'

/**
 * Completes the two copies of the files that the records name from each other. Returns the hashes that neither has
 * and that should be here: the files of others' score sheets that are still sealed are not missed.
 */
export async function restoreFiles(database: Database, named: FilesNamed): Promise<readonly Hash[]> {
  const files = new FilesRepository(database)
  const lost = [
    ...(await completeCopies(named.attachments, {
      missing: async (sha256) => (await call('attachments.missing', { sha256 })).missing,
      here: await files.attachmentHashes(),
      give: async (sha256) => {
        const bytes = await files.attachment(sha256)
        if (bytes !== undefined) await call('attachments.put', { bytes })
        return bytes !== undefined
      },
      take: async (sha256) => files.putAttachment(sha256, (await call('attachments.get', { sha256 })).bytes),
    })),
    ...(await completeCopies(named.revisions, {
      missing: async (sha256) => (await call('revisions.missing', { sha256 })).missing,
      here: await files.revisionHashes(),
      give: async (sha256) => {
        const text = await files.revision(sha256)
        if (text !== undefined) await call('revisions.put', { text })
        return text !== undefined
      },
      take: async (sha256) => files.putRevision(sha256, (await call('revisions.get', { sha256 })).text),
    })),
  ]
  const sealed = new Set(named.sealed)
  return lost.filter((sha256) => !sealed.has(sha256))
}
