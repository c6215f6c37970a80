import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import { AgeRecipient, AgeSecretKey } from '#shared/kernel/age-keys'
import { Instant } from '#shared/kernel/time'
import { Encryption } from './encryption-format'
import { decryptSecret, encryptSecret, freshEncryption, type PassphraseOptions } from './key-encryption'

/**
 * A person's backup key: an age identity under their passphrase, in the same way as their signing key. What is
 * written for it needs no passphrase; to read it does.
 */
export const BackupKey = z.strictObject({
  version: z.literal(1),
  kind: z.literal('evenhand-backup-key'),
  ...Encryption.shape,
  recipient: AgeRecipient,
  created: Instant,
  /** The secret key's text, followed by the 16 bytes of the authentication tag. */
  ciphertext: z.base64(),
})
export type BackupKey = z.infer<typeof BackupKey>

type Header = Omit<BackupKey, 'ciphertext'>

/** Puts a key pair of age under a passphrase. */
export async function protectBackupKey(
  pair: { readonly identity: string; readonly recipient: string },
  created: Instant,
  passphrase: string,
  options: PassphraseOptions,
): Promise<BackupKey> {
  const header: Header = {
    version: 1,
    kind: 'evenhand-backup-key',
    ...freshEncryption(options),
    recipient: pair.recipient,
    created,
  }
  const secret = Buffer.from(pair.identity)
  try {
    const ciphertext = await encryptSecret(header, headerBytes(header), secret, passphrase)
    return { ...header, ciphertext }
  } finally {
    secret.fill(0)
  }
}

/** The secret key. Throws `signing.wrong-passphrase`. */
export async function unlockBackupKey(key: BackupKey, passphrase: string): Promise<AgeSecretKey> {
  const secret = await decryptSecret(key, headerBytes(key), key.ciphertext, passphrase)
  if (secret === undefined) throw new AppError('signing.wrong-passphrase')
  const text = secret.toString()
  secret.fill(0)
  return AgeSecretKey.parse(text)
}

function headerBytes({ version, kind, kdf, cipher, recipient, created }: Header): Buffer {
  return Buffer.from(canonicalJson({ version, kind, kdf, cipher, recipient, created }))
}
