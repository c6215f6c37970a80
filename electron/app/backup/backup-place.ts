import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { Instant } from '#shared/kernel/time'
import { readJson, writeJson } from '../durable-json'

const LastBackup = z.strictObject({
  at: Instant,
  path: z.string(),
  bytes: z.int(),
  /** By `chainKey`, the last number of each chain that is in it. */
  heads: z.record(z.string(), z.int()),
})

/** What a laptop remembers of its backups, in a small file of the profile. */
const BackupPlace = z.strictObject({
  v: z.literal(1),
  folder: z.string().nullable(),
  last: LastBackup.nullable(),
})
export type BackupPlace = Readonly<z.infer<typeof BackupPlace>>

/** Error: `profile.damaged`. */
export async function readBackupPlace(profile: string): Promise<BackupPlace> {
  const stored = await readJson(pathOf(profile))
  if (stored === undefined) return { v: 1, folder: null, last: null }
  const parsed = BackupPlace.safeParse(stored)
  if (!parsed.success) throw new AppError('profile.damaged', pathOf(profile))
  return parsed.data
}

export async function keepBackupPlace(profile: string, place: BackupPlace): Promise<void> {
  await writeJson(pathOf(profile), place)
}

function pathOf(profile: string): string {
  return join(profile, 'backup.json')
}
