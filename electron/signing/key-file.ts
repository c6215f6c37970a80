import { AppError } from '#shared/kernel/app-error'
import type { Instant } from '#shared/kernel/time'
import { decryptSecret, encryptSecret, freshEncryption, type PassphraseOptions } from './key-encryption'
import {
  checksumHolds,
  headerBytes,
  KeyFile,
  type KeyFileHeader,
  SigningSubject,
  withChecksum,
} from './key-file-format'
import { signerOfPkcs8 } from './private-key'
import type { Signer } from './signer'

export { KeyFile, SigningSubject }

const VALID_YEARS = 5

export interface IdentityOptions extends PassphraseOptions {
  readonly now: Instant
}

/**
 * A new P-256 key under a passphrase, with a self-issued certificate valid for five years.
 * Throws `signing.subject-invalid`, `signing.passphrase-empty`. A lost passphrase cannot be recovered.
 */
export async function createSigningIdentity(
  subject: SigningSubject,
  passphrase: string,
  options: IdentityOptions,
): Promise<KeyFile> {
  const parsed = SigningSubject.safeParse(subject)
  if (!parsed.success) throw new AppError('signing.subject-invalid', pathsOf(parsed.error.issues))
  requirePassphrase(passphrase)
  // Loaded here: the file is read at each start, and a certificate is made once in five years.
  const { issueToSelf } = await import('./self-issued')
  const issued = await issueToSelf(parsed.data, { ...options, years: VALID_YEARS })
  const header: KeyFileHeader = {
    version: 1,
    kind: 'evenhand-signing-key',
    ...freshEncryption(options),
    certificate: Buffer.from(issued.certificate).toString('base64'),
    chain: [],
    subject: parsed.data,
    created: options.now,
  }
  try {
    return await encryptKey(header, issued.pkcs8, passphrase)
  } finally {
    issued.pkcs8.fill(0)
  }
}

function pathsOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  return issues.map((issue) => issue.path.map(String).join('.')).join(', ')
}

function requirePassphrase(passphrase: string): void {
  if (passphrase === '') throw new AppError('signing.passphrase-empty')
}

/** A file read from disk, checked; throws `signing.key-file-damaged`, `signing.key-file-newer`. */
export function readKeyFile(file: unknown): KeyFile {
  const parsed = KeyFile.safeParse(file)
  if (!parsed.success) {
    const newer = typeof file === 'object' && file !== null && 'version' in file && Number(file.version) > 1
    throw new AppError(
      newer ? 'signing.key-file-newer' : 'signing.key-file-damaged',
      pathsOf(parsed.error.issues),
    )
  }
  if (!checksumHolds(parsed.data)) throw new AppError('signing.key-file-damaged', 'checksum')
  return parsed.data
}

async function encryptKey(header: KeyFileHeader, pkcs8: Uint8Array, passphrase: string): Promise<KeyFile> {
  return withChecksum(header, await encryptSecret(header, headerBytes(header), pkcs8, passphrase))
}

async function openKey(file: KeyFile, passphrase: string): Promise<Buffer> {
  const pkcs8 =
    passphrase === '' ? undefined : await decryptSecret(file, headerBytes(file), file.ciphertext, passphrase)
  if (pkcs8 === undefined) throw new AppError('signing.wrong-passphrase')
  return pkcs8
}

/**
 * The signer in a key file. The key lives in Node's native memory afterwards; ask for the passphrase at each
 * signature and drop the signer. Throws `signing.wrong-passphrase`, `signing.key-file-damaged`,
 * `signing.key-file-newer`.
 */
export async function unlockSigner(keyFile: unknown, passphrase: string): Promise<Signer> {
  const file = readKeyFile(keyFile)
  const pkcs8 = await openKey(file, passphrase)
  try {
    const chain = file.chain.map((der) => Buffer.from(der, 'base64'))
    const signer = signerOfPkcs8(pkcs8, Buffer.from(file.certificate, 'base64'), chain)
    if (signer === undefined) throw new AppError('signing.key-file-damaged', 'key and certificate')
    return signer
  } finally {
    pkcs8.fill(0)
  }
}

/** The same key and certificate under another passphrase, with a fresh salt; throws what `unlockSigner` does. */
export async function changePassphrase(
  keyFile: unknown,
  oldPassphrase: string,
  newPassphrase: string,
  options: PassphraseOptions,
): Promise<KeyFile> {
  const file = readKeyFile(keyFile)
  requirePassphrase(newPassphrase)
  const pkcs8 = await openKey(file, oldPassphrase)
  try {
    const { ciphertext: _old, checksum: _sum, ...header } = file
    return await encryptKey({ ...header, ...freshEncryption(options) }, pkcs8, newPassphrase)
  } finally {
    pkcs8.fill(0)
  }
}
