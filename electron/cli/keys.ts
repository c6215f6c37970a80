import { AppError } from '#shared/kernel/app-error'
import type { AgeKeys } from '../bundle/age-decrypt'
import type { EncryptFor } from '../bundle/age-encrypt'
import { readIdentityFile } from '../bundle/age-identity'
import type { CliInput } from './command'
import { readLimited } from '../bundle/read-limited'

/** What opens an encrypted bundle, out of the files that a command line names. Throws `age.*`, `file.*`. */
export async function keysOf({
  identityFile,
  passphraseFile,
}: Pick<CliInput, 'identityFile' | 'passphraseFile'>): Promise<AgeKeys | undefined> {
  if (identityFile === undefined && passphraseFile === undefined) return undefined
  return {
    ...(identityFile === undefined ? {} : { identities: readIdentityFile(await textOf(identityFile)) }),
    ...(passphraseFile === undefined ? {} : { passphrase: await passphraseIn(passphraseFile) }),
  }
}

/**
 * For whom to encrypt; undefined for nobody, so not at all. Throws `command-line.to-or-passphrase` where both
 * are named, which age cannot do.
 */
export async function encryptionOf({
  recipients,
  passphraseFile,
}: Pick<CliInput, 'recipients' | 'passphraseFile'>): Promise<EncryptFor | undefined> {
  if (recipients.length > 0 && passphraseFile !== undefined) {
    throw new AppError('command-line.to-or-passphrase')
  }
  if (recipients.length > 0) return { recipients }
  return passphraseFile === undefined ? undefined : { passphrase: await passphraseIn(passphraseFile) }
}

/** The first line of a file. */
async function passphraseIn(path: string): Promise<string> {
  return (await textOf(path)).split(/\r?\n/)[0] ?? ''
}

async function textOf(path: string): Promise<string> {
  return Buffer.from(await readLimited(path)).toString()
}
