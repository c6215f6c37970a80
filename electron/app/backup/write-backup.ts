import { randomBytes } from 'node:crypto'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { safeFileName } from '#shared/contracts/bundle/file-name'
import { AppError } from '#shared/kernel/app-error'
import { type Instant, dateOf, localAt, timeOf, type ZoneId } from '#shared/kernel/time'
import { chainKey } from '#shared/log/chain'
import { message } from '#shared/messages/catalogue'
import { encryptTo } from '../../bundle/age-encrypt'
import { openBundle } from '../../bundle/open-bundle'
import { sourceOfFile } from '../../bundle/byte-source'
import { publishFile, type PublishedFile } from '../../bundle/publish-file'
import { beginWork, partOf, type Work } from '../../bundle/work'
import { writeBundle } from '../../bundle/write-bundle'
import { readClock } from '../../platform/clock'
import type { DataServices } from '../data-services'
import { backupContent } from './backup-content'
import { backupKeyText, KEY_ENDING } from './backup-key-file'
import { keepBackupPlace, readBackupPlace } from './backup-place'
import { assertLies, chunksOfFile } from './file-chunks'

export interface WrittenBackup extends PublishedFile {
  readonly keyPath: string
  readonly changes: number
  readonly files: number
}

const ENDING = '.evenhand'

/**
 * Writes a backup and its key file into the folder that was chosen. What is in it is verified before it is
 * encrypted; afterwards the file is read again where it lies. No older backup is touched. Errors:
 * `backup.no-folder`, `backup.no-key`, `backup.…`, `file.…`, `storage.low-space`, `work.cancelled`.
 */
export async function writeBackup(services: DataServices, work: Work = {}): Promise<WrittenBackup> {
  const { identity, paths, space } = services
  const { folder } = await readBackupPlace(paths.profile)
  const key = identity.backupKey
  const described = identity.describe()
  if (folder === null) throw new AppError('backup.no-folder')
  if (key === undefined || described === null) throw new AppError('backup.no-key')
  const at = readClock().instant
  const { content, changes, size } = await backupContent(services, work)
  await space.assertRoom(size)

  const staging = join(paths.profile, 'staging')
  await mkdir(staging, { recursive: true, mode: 0o700 })
  const plain = join(staging, `${randomBytes(16).toString('hex')}.plain`)
  try {
    const signer = await identity.deviceSigner()
    const { bytes } = await publishFile(plain, writeBundle(content, signer, partOf(work, 0, 3 * size)))
    await verifyPlain(plain, partOf(work, bytes, 3 * bytes))
    const name = backupName(described.profile.name, at, described.profile.zone)
    const stem = await freeStem(folder, name)
    const counted = beginWork(partOf(work, 2 * bytes, 3 * bytes), bytes)
    const keyFile = await publishFile(`${stem}${KEY_ENDING}`, [Buffer.from(backupKeyText(key))])
    const file = await publishFile(
      `${stem}${ENDING}`,
      encryptTo(chunksOfFile(plain, counted), { recipients: [key.recipient] }),
    )
    await assertLies(file)
    await assertLies(keyFile)
    const heads = Object.fromEntries(
      content.heads.map(({ chain, device, number }) => [chainKey(chain, device), number]),
    )
    const last = { at, path: file.path, bytes: file.bytes, heads }
    await keepBackupPlace(paths.profile, { v: 1, folder, last })
    return { ...file, keyPath: keyFile.path, changes, files: content.files.length }
  } finally {
    await rm(plain, { force: true })
  }
}

async function verifyPlain(path: string, work: Work): Promise<void> {
  const source = await sourceOfFile(path)
  try {
    await openBundle(source, { ...work, wrapper: 'age' })
  } finally {
    await source.close()
  }
}

/** `Evenhand backup Avery Haldane 2026-11-22 14.03.22`, in the person's zone. */
function backupName(name: string, at: Instant, zone: ZoneId): string {
  const local = localAt(at, zone)
  const time = `${dateOf(local)} ${timeOf(local).replace(':', '.')}.${at.slice(17, 19)}`
  const whole = safeFileName(message('backup.file-name', { name, time }), ENDING, 'Evenhand backup')
  return whole.slice(0, -ENDING.length)
}

/** A name that no file has yet: a clock may be set back. */
async function freeStem(folder: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const stem = join(folder, count === 1 ? name : `${name} (${count})`)
    if (!(await isThere(`${stem}${ENDING}`)) && !(await isThere(`${stem}${KEY_ENDING}`))) return stem
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
