import { basename, join } from 'node:path'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { manifestText } from '#shared/contracts/bundle/manifest'
import { contentsModel } from '#shared/domain/records/contents-model'
import { isOnHold } from '#shared/domain/records/retention'
import { recordIds } from '#shared/domain/record-ids'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { hashText } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { AgeKeys } from '../../bundle/age-decrypt'
import { openBundleFile, type OpenBundleFile } from '../../bundle/open-file'
import { publishFile, type PublishedFile } from '../../bundle/publish-file'
import { partOf, type Work } from '../../bundle/work'
import type { DocumentRenderer } from '../../documents/render-client'
import { readClock } from '../../platform/clock'
import { knownRecords } from '../action-records'
import { assertLies } from '../backup/file-chunks'
import type { DataServices } from '../data-services'
import { saveArchive } from '../save-archive'

export interface FinalArchiveWish {
  readonly action: Id
  readonly options: ArchiveOptions
  /** Why the hiring action is closed: stands on the certificate. */
  readonly reason: string
  readonly path: string
}

export interface FinalArchive extends PublishedFile {
  readonly certificate: PublishedFile
  /** By device, the last number of its shared chain that is in the archive. */
  readonly heads: Readonly<Record<Id, number>>
}

/** What the certificate needs beside the data. */
export type FinalArchiveServices = DataServices & {
  readonly documents: Pick<DocumentRenderer, 'renderContents'>
}

/**
 * The archive that is kept when the laptop's own data goes: written, and then read and verified again where it
 * lies, decrypted where it is encrypted. What was found there stands on its certificate of contents, which is
 * written beside it and read again too. Errors: `identity.none`, `action.legal-hold`, `archive.not-verified`, as
 * `saveArchive`, `document.…`.
 */
export async function finalArchive(
  services: FinalArchiveServices,
  { action, options, reason, path }: FinalArchiveWish,
  work: Work = {},
): Promise<FinalArchive> {
  const by = services.identity.person
  if (by === undefined) throw new AppError('identity.none')
  const view = (await knownRecords(services.journal, action)).view(recordIds.action(action))
  if (view === undefined) throw new AppError('record.not-found', action)
  if (isOnHold(view)) throw new AppError('action.legal-hold', action)
  const archive = await saveArchive(services, action, options, path, work)
  await assertLies(archive)
  const found = await openAgain(services, archive, options, work)
  try {
    const { manifest, records, changes } = found
    const certified = {
      ...archive,
      name: basename(path),
      manifest,
      manifestHash: hashText(manifestText(manifest)),
      records,
      changes: changes.length,
      protection: options.protection.kind,
    }
    const model = unwrap(await contentsModel(certified, action, { by, reason, now: readClock().instant }))
    const pdf = await services.documents.renderContents(
      model,
      work.signal === undefined ? {} : { signal: work.signal },
    )
    const certificate = await publishFile(certificatePath(path), [pdf])
    await assertLies(certificate)
    const heads = Object.fromEntries(manifest.heads.map(({ device, number }) => [device, number]))
    return { ...archive, certificate, heads }
  } finally {
    await found.close()
  }
}

/** Beside the archive: a file cannot hold its own hash. */
function certificatePath(archive: string): string {
  return `${archive.replace(/\.evenhand$/u, '')}.contents.pdf`
}

async function openAgain(
  services: DataServices,
  { path, bytes }: PublishedFile,
  options: ArchiveOptions,
  work: Work,
): Promise<OpenBundleFile> {
  const staging = join(services.paths.profile, 'staging')
  const keys = await keysOf(services, options)
  try {
    return await openBundleFile(path, { ...partOf(work, 0, 2 * bytes), staging, keys })
  } catch (thrown) {
    const error = toAppError(thrown)
    if (!error.code.startsWith('bundle.')) throw error
    throw new AppError('archive.not-verified', `${error.code} ${error.detail}`)
  }
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
