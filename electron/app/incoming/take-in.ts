import { bundlePaths } from '#shared/contracts/bundle/paths'
import { actionChain } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import { newestHeads } from '../../bundle/head-signature'
import type { OpenArchive } from '../../bundle/open-archive'
import { sharedChanges } from '../action-records'
import type { DataServices } from '../services'

/**
 * Takes in a verified archive: files first, so that nothing ever refers to what is not there, then the changes,
 * then what vouches for them. Answers how many changes were new. Can be repeated. Errors: `storage.…`,
 * `bundle.file-altered`, `chain.gap`.
 */
export async function takeIn(services: DataServices, archive: OpenArchive): Promise<number> {
  const { attachments, revisions, sealed, heads, journal, space } = services
  const { manifest } = archive
  await space.assertRoom(manifest.files.reduce((sum, { bytes }) => sum + bytes, 0))
  for (const { kind, sha256 } of manifest.files) {
    if (kind === 'attachment') await attachments.put(whole(await archive.attachment(sha256), sha256))
    if (kind === 'revision') {
      const text = Buffer.from(whole(await archive.revision(sha256), sha256)).toString('utf8')
      await revisions.put(text)
    }
  }
  for (const file of archive.sealed) await sealed.put(file, await file.read())
  const placed = await journal.importChanges(archive.changes)
  const chain = actionChain(archive.action)
  const changes = await sharedChanges(journal, archive.action)
  await heads.add(chain, archive.heads, (all) => newestHeads(changes, all))
  return placed
}

function whole(bytes: Uint8Array | undefined, sha256: string): Uint8Array {
  if (bytes === undefined) {
    throw new AppError('bundle.missing-file', '', { name: bundlePaths.attachment(sha256) })
  }
  return bytes
}
