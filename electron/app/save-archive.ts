import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import type { Id } from '#shared/kernel/ids'
import { encryptTo } from '../bundle/age-encrypt'
import { publishFile, type PublishedFile } from '../bundle/publish-file'
import type { Work } from '../bundle/work'
import { writeBundle } from '../bundle/write-bundle'
import { knownRecords } from './action-records'
import { archiveContent } from './archive-content'
import { archiveRecipients } from './archive-recipients'
import type { DataServices } from './data-services'

/**
 * Writes a hiring action whole to a file: what everybody shares of it, and what a rater has not opened only
 * sealed. Errors: `archive.…`, `age.…`, `file.…`, `work.cancelled`.
 */
export async function saveArchive(
  services: DataServices,
  action: Id,
  { attachments, documents, protection }: ArchiveOptions,
  path: string,
  work: Work = {},
): Promise<PublishedFile> {
  const records = await knownRecords(services.journal, action)
  const who = await archiveRecipients(services.identity, records, action, protection)
  const encryption = who === undefined ? 'none' : 'age'
  const { content, signer } = await archiveContent(
    services,
    action,
    { attachments, documents, encryption },
    work,
  )
  const chunks = writeBundle(content, signer, work)
  return publishFile(path, who === undefined ? chunks : encryptTo(chunks, who))
}
