import { basename, join } from 'node:path'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { isOnHold } from '#shared/domain/records/retention'
import { recordIds } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { AgeKeys } from '../../bundle/age-decrypt'
import type { PublishedFile } from '../../bundle/publish-file'
import { verifyFile } from '../../bundle/verify-file'
import { partOf, type Work } from '../../bundle/work'
import { knownRecords } from '../action-records'
import { saveArchive } from '../save-archive'
import type { DataServices } from '../data-services'

/**
 * The archive that is kept when the laptop's own data goes: written, and then read and verified again where it
 * lies, decrypted where it is encrypted. Errors: `action.legal-hold`, `archive.not-verified`, as `saveArchive`.
 */
export async function finalArchive(
  services: DataServices,
  action: Id,
  options: ArchiveOptions,
  path: string,
  work: Work = {},
): Promise<PublishedFile> {
  const view = (await knownRecords(services.journal, action)).view(recordIds.action(action))
  if (view === undefined) throw new AppError('record.not-found', action)
  if (isOnHold(view)) throw new AppError('action.legal-hold', action)
  const archive = await saveArchive(services, action, options, path, work)
  const staging = join(services.paths.profile, 'staging')
  const keys = await keysOf(services, options)
  const again = partOf(work, 0, 2 * archive.bytes)
  const { intact, findings } = await verifyFile(path, basename(path), { ...again, staging, keys })
  if (!intact) {
    const codes = findings.filter(({ level }) => level === 'bad').map(({ code }) => code)
    throw new AppError('archive.not-verified', codes.join(' '))
  }
  return archive
}

async function keysOf(
  { identity }: DataServices,
  { protection }: ArchiveOptions,
): Promise<AgeKeys | undefined> {
  switch (protection.kind) {
    case 'none':
      return undefined
    case 'passphrase':
      return { passphrase: protection.passphrase }
    case 'laptops':
      return { identities: await identity.ageIdentities() }
  }
}
