import { z } from 'zod'
import { canonicalJson, hashJson } from '#shared/kernel/canonical'
import { Hash } from '#shared/kernel/ids'
import { Instant } from '#shared/kernel/time'
import { Encryption } from './encryption-format'

/** Who a signing identity says its holder is. */
export const SigningSubject = z.object({
  name: z.string().trim().min(1).max(200),
  title: z.string().trim().max(200),
  agency: z.string().trim().max(200),
  email: z.union([z.email().max(254), z.literal('')]),
})
export type SigningSubject = z.infer<typeof SigningSubject>

/**
 * A private key under a passphrase. All but `ciphertext` and `checksum` is the additional data of the
 * encryption, so nothing in it can be exchanged; `checksum` tells a damaged file from a wrong passphrase.
 */
export const KeyFile = z.strictObject({
  version: z.literal(1),
  kind: z.literal('evenhand-signing-key'),
  ...Encryption.shape,
  /** DER. */
  certificate: z.base64(),
  /** DER of the certificates above it, nearest first. */
  chain: z.array(z.base64()),
  subject: SigningSubject,
  created: Instant,
  /** PKCS#8, followed by the 16 bytes of the authentication tag. */
  ciphertext: z.base64(),
  checksum: Hash,
})
export type KeyFile = z.infer<typeof KeyFile>

export type KeyFileHeader = Omit<KeyFile, 'ciphertext' | 'checksum'>

/** The bytes that the encryption authenticates beside the key. */
export function headerBytes(header: KeyFileHeader): Buffer {
  const { version, kind, kdf, cipher, certificate, chain, subject, created } = header
  return Buffer.from(canonicalJson({ version, kind, kdf, cipher, certificate, chain, subject, created }))
}

/** The whole file with its checksum. */
export function withChecksum(header: KeyFileHeader, ciphertext: string): KeyFile {
  return { ...header, ciphertext, checksum: hashJson({ ...header, ciphertext }) }
}

export function checksumHolds(file: KeyFile): boolean {
  const { checksum, ...rest } = file
  return hashJson(rest) === checksum
}
