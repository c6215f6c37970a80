import { join } from 'node:path'
import { z } from 'zod'
import { Profile } from '#shared/domain/panel/person'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import { Id, type Hash } from '#shared/kernel/ids'
import { BackupKey } from '../signing/backup-key'
import { readKeyFile } from '../signing/key-file'
import type { KeyFile } from '../signing/key-file-format'
import { readJson, writeJson } from './durable-json'

const StoredKeys = z.object({ key: z.unknown(), backup: BackupKey.optional() })

/** `identity.json`. `earlier` holds the keys whose passphrase was lost, should it be found again. */
const StoredIdentity = StoredKeys.extend({
  person: Id,
  profile: Profile,
  earlier: z.array(StoredKeys).optional(),
})

/** A person's two keys, both under one passphrase. */
export interface PersonKeys {
  readonly key: KeyFile
  readonly backup?: BackupKey | undefined
}

export interface LoadedIdentity extends PersonKeys {
  readonly person: Id
  readonly profile: Profile
  readonly earlier?: readonly PersonKeys[] | undefined
}

/** Who works here; undefined before the first start. Errors: `profile.damaged`, `signing.key-file-…`. */
export async function readIdentity(folder: string): Promise<LoadedIdentity | undefined> {
  const path = pathOf(folder)
  const stored = await readJson(path)
  return stored === undefined ? undefined : loaded(stored, path)
}

/** The same out of a backup's bytes. Errors: `profile.damaged`, `signing.key-file-…`. */
export function parseIdentity(bytes: Uint8Array): LoadedIdentity {
  let stored: unknown
  try {
    stored = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new AppError('profile.damaged', 'identity.json of a backup')
  }
  return loaded(stored, 'identity.json of a backup')
}

function loaded(stored: unknown, where: string): LoadedIdentity {
  const parsed = StoredIdentity.safeParse(stored)
  if (!parsed.success) throw new AppError('profile.damaged', where)
  const { key, earlier, ...identity } = parsed.data
  return {
    ...identity,
    key: readKeyFile(key),
    earlier: earlier?.map((keys): PersonKeys => ({ backup: keys.backup, key: readKeyFile(keys.key) })),
  }
}

/** Replaces the file as a whole; durable when it resolves. */
export async function keepIdentity(folder: string, identity: LoadedIdentity): Promise<void> {
  await writeJson(pathOf(folder), identity)
}

/** SHA-256 of the certificate that a key signs with. */
export function fingerprintOf(key: KeyFile): Hash {
  return hashBytes(Buffer.from(key.certificate, 'base64'))
}

function pathOf(folder: string): string {
  return join(folder, 'identity.json')
}
