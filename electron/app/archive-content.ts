import type { PackOptions } from '../bundle/pack-members'
import type { BundleContent } from '../bundle/bundle-content'
import { newestHeads } from '../bundle/head-signature'
import { packArchive } from '../bundle/pack-archive'
import { actionChain } from '#shared/domain/record-ids'
import type { Wrapper } from '#shared/contracts/bundle/manifest'
import type { Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { Signer } from '../signing/signer'
import { readClock } from '../platform/clock'
import { knownRecords, sharedChanges } from './action-records'
import { keptFiles } from './kept-files'
import { sealSheets } from './seal-sheets'
import type { DataServices } from './data-services'

/** An archive that is ready to be written, with who signs it and the changes that it holds. */
export interface PackedArchive {
  readonly content: BundleContent
  readonly signer: Signer
  readonly changes: readonly NamedChange[]
  /** Bytes of all its files. */
  readonly size: number
}

/**
 * What everybody shares of a hiring action, packed by this laptop. All of the journal is checked first, so that
 * nothing damaged is handed on. Errors: `archive.…`, `storage.low-space`.
 */
export async function archiveContent(
  services: DataServices,
  action: Id,
  options: PackOptions & { readonly encryption?: Wrapper } = {},
): Promise<PackedArchive> {
  const { identity, journal, heads, sealed, space } = services
  await journal.verifyAll()
  const signer = await identity.deviceSigner()
  await sealSheets(services, action, await knownRecords(journal, action))
  const changes = await sharedChanges(journal, action)
  const chain = actionChain(action)
  const kept = await heads.of(chain)
  const content = await packArchive({
    action,
    device: identity.device,
    created: readClock().instant,
    changes,
    heads: newestHeads(changes, kept),
    signer,
    sealed: await sealed.list(),
    options,
    ...keptFiles(services),
  })
  const size = content.files.reduce((sum, file) => sum + file.bytes, 0)
  await space.assertRoom(size)
  return { content, signer, changes, size }
}
