import type { PackOptions } from '../bundle/pack-members'
import type { BundleContent } from '../bundle/bundle-content'
import { headsOf } from '../bundle/chain-heads'
import { newestHeads, signHead } from '../bundle/head-signature'
import { packArchive } from '../bundle/pack-archive'
import type { Work } from '../bundle/work'
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
  work: Work = {},
): Promise<PackedArchive> {
  const { identity, journal, heads, sealed, space } = services
  await journal.verifyAll()
  const signer = await identity.deviceSigner()
  await sealSheets(services, action, await knownRecords(journal, action))
  const changes = await sharedChanges(journal, action)
  const chain = actionChain(action)
  await signOwnHead(services, changes, signer)
  const kept = await heads.of(chain)
  const input = {
    action,
    device: identity.device,
    created: readClock().instant,
    changes,
    heads: newestHeads(changes, kept),
    sealed: await sealed.list(),
    options,
    ...keptFiles(services),
  }
  const content = await packArchive(input, work)
  const size = content.files.reduce((sum, file) => sum + file.bytes, 0)
  await space.assertRoom(size)
  return { content, signer, changes, size }
}

/** This laptop's word on the end of its chain, which travels with the changes from now on. */
async function signOwnHead(
  { identity, heads }: DataServices,
  changes: readonly NamedChange[],
  signer: Signer,
): Promise<void> {
  const own = headsOf(changes).find(({ device }) => device === identity.device)
  if (own === undefined) return
  if ((await heads.of(own.chain)).some(({ hash }) => hash === own.hash)) return
  const signed = await signHead(own, signer)
  await heads.add(own.chain, [signed], (all) => newestHeads(changes, all))
}
