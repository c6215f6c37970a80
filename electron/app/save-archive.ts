import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { encryptTo } from '../bundle/age-encrypt'
import { headsOf } from '../bundle/chain-heads'
import { newestHeads, signHead } from '../bundle/head-signature'
import { packArchive } from '../bundle/pack-archive'
import { publishFile, type PublishedFile } from '../bundle/publish-file'
import type { Work } from '../bundle/work'
import { writeBundle } from '../bundle/write-bundle'
import type { Signer } from '../signing/signer'
import { readClock } from '../platform/clock'
import { knownRecords, sharedChanges } from './action-records'
import { archiveRecipients } from './archive-recipients'
import { keptFiles } from './kept-files'
import { sealSheets } from './seal-sheets'
import type { Services } from './services'

/**
 * Writes a hiring action whole to a file: what everybody shares of it, and what a rater has not opened only
 * sealed. All of the journal is checked first, so that nothing damaged is handed on. Errors: `archive.…`,
 * `age.…`, `file.…`, `work.cancelled`.
 */
export async function saveArchive(
  services: Services,
  action: Id,
  options: ArchiveOptions,
  path: string,
  work: Work = {},
): Promise<PublishedFile> {
  const { journal, identity, sealed, heads, space } = services
  await journal.verifyAll()
  const records = await knownRecords(journal, action)
  await sealSheets(services, action, records)
  const who = await archiveRecipients(identity, records, action, options.protection)
  const signer = await identity.deviceSigner()
  const changes = await sharedChanges(journal, action)
  await signOwnHead(services, changes, signer)
  const content = await packArchive(
    {
      action,
      device: identity.device,
      created: readClock().instant,
      changes,
      ...keptFiles(services),
      heads: await heads.of(actionChain(action)),
      sealed: await sealed.list(),
      options: {
        attachments: options.attachments,
        documents: options.documents,
        encryption: who === undefined ? 'none' : 'age',
      },
    },
    work,
  )
  await space.assertRoom(content.files.reduce((sum, file) => sum + file.bytes, 0))
  const chunks = writeBundle(content, signer, work)
  return publishFile(path, who === undefined ? chunks : encryptTo(chunks, who))
}

/** This laptop's word on the end of its chain, which travels with the changes from now on. */
async function signOwnHead(
  { identity, heads }: Services,
  changes: readonly NamedChange[],
  signer: Signer,
): Promise<void> {
  const own = headsOf(changes).find(({ device }) => device === identity.device)
  if (own === undefined) return
  if ((await heads.of(own.chain)).some(({ hash }) => hash === own.hash)) return
  const signed = await signHead(own, signer)
  await heads.add(own.chain, [signed], (all) => newestHeads(changes, all))
}
