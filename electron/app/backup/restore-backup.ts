import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Identity } from '#shared/contracts/ipc/identity'
import { AppError } from '#shared/kernel/app-error'
import { chainKey } from '#shared/log/chain'
import type { ChainName } from '#shared/log/change'
import { newestHeads } from '../../bundle/head-signature'
import { fileError } from '../../bundle/file-error'
import { openBundleFile, type OpenBundleFile } from '../../bundle/open-file'
import { beginWork, partOf, type Work } from '../../bundle/work'
import { unlockBackupKey } from '../../signing/backup-key'
import { readClock } from '../../platform/clock'
import { isOfAction } from '../../journal/removed-actions'
import type { DataServices } from '../data-services'
import { readBackupKey } from './backup-key-file'
import { keepBackupPlace } from './backup-place'
import { clearRestored, markRestoring, unmarkRestoring } from './restoring-mark'

export interface RestorePlace {
  readonly backup: string
  readonly key: string
}

/** Whether nobody works on this laptop and nothing was ever written here. */
export async function isEmptyProfile({
  identity,
  journal,
  drafts,
  attachments,
  revisions,
}: DataServices): Promise<boolean> {
  return (
    identity.person === undefined &&
    journal.state().empty &&
    journal.removed.length === 0 &&
    (await drafts.list()).length === 0 &&
    (await attachments.list()).length === 0 &&
    (await revisions.list()).length === 0
  )
}

/**
 * Puts everything of a backup in place, on a laptop where nobody works: all of it is verified first. What had been
 * removed is remembered first, and does not come back. Who works here comes last: until that stands, whatever a failure or a crash left is taken away again. This laptop keeps
 * its own id. Errors: `restore.not-empty`, `restore.key-unreadable`, `signing.wrong-passphrase`, `bundle.…`,
 * `restore.no-identity`, `storage.…`, `work.cancelled`.
 */
export async function restoreBackup(
  services: DataServices,
  place: RestorePlace,
  passphrase: string,
  work: Work = {},
): Promise<Identity> {
  const { paths, identity } = services
  if (!(await isEmptyProfile(services))) throw new AppError('restore.not-empty')
  const secret = await unlockBackupKey(await readKey(place.key), passphrase)
  const staging = join(paths.profile, 'staging')
  const bundle = await openBundleFile(place.backup, { keys: { identities: [secret] }, staging, ...work })
  try {
    const who = await bundle.identity()
    if (bundle.manifest.kind !== 'backup') throw new AppError('bundle.other-kind', bundle.manifest.kind)
    if (who === undefined) throw new AppError('restore.no-identity')
    await services.space.assertRoom(bundle.bytes)
    await markRestoring(paths.profile)
    try {
      await putInPlace(services, bundle, work)
      const restored = await identity.restore(who)
      await rememberBackup(services, place.backup, bundle)
      await unmarkRestoring(paths.profile)
      return restored
    } catch (thrown) {
      if (identity.person === undefined) await clearRestored(services)
      throw thrown
    }
  } finally {
    await bundle.close()
  }
}

async function putInPlace(services: DataServices, bundle: OpenBundleFile, work: Work): Promise<void> {
  const { journal, drafts, revisions, attachments, sealed, heads } = services
  const { removed = [], drafts: typed = [] } = (await bundle.laptop()) ?? {}
  for (const action of removed) await journal.removeAction(action)
  const mayStand = (chain: ChainName): boolean => !isOfAction(chain, (action) => removed.includes(action))
  const total = bundle.manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  const done = beginWork(partOf(work, 0, total), total)
  for (const file of bundle.manifest.files) {
    if (file.kind === 'revision') await revisions.put(Buffer.from(await bundle.read(file)).toString())
    if (file.kind === 'attachment') await attachments.put(await bundle.read(file))
    done(file.bytes)
  }
  for (const file of bundle.sealed) await sealed.put(file, await file.read())
  await journal.importChanges(bundle.changes.filter(({ header }) => mayStand(header.chain)))
  for (const draft of typed) if (mayStand(draft.chain)) await drafts.put(draft)
  for (const chain of new Set(bundle.heads.map((head) => head.chain).filter(mayStand))) {
    const own = bundle.heads.filter((head) => head.chain === chain)
    await heads.add(chain, own, (all) => newestHeads(bundle.changes, all))
  }
}

/** What is in the backup exists elsewhere too; where the next is to be written is asked for again. */
async function rememberBackup(
  { paths }: DataServices,
  path: string,
  { manifest, bytes }: OpenBundleFile,
): Promise<void> {
  const heads = Object.fromEntries(
    manifest.heads.map(({ chain, device, number }) => [chainKey(chain, device), number]),
  )
  const at = readClock().instant
  const last = { at, path, bytes, heads }
  await keepBackupPlace(paths.profile, { v: 1, folder: null, last })
}

async function readKey(path: string) {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (thrown) {
    throw fileError(thrown, path)
  }
  const key = readBackupKey(text)
  if (key === undefined) throw new AppError('restore.key-unreadable')
  return key
}
