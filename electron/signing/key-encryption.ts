import { createCipheriv, createDecipheriv } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import type { RandomBytes } from '#shared/kernel/ids'
import { DEFAULT_COST, type Encryption, type KdfCost } from './encryption-format'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const SALT_BYTES = 16
const TAG_BYTES = 16

export interface PassphraseOptions {
  readonly random: RandomBytes
  /** Argon2id's cost; only tests take a cheaper one. */
  readonly cost?: KdfCost
}

/** What a secret is encrypted with: a fresh salt and a fresh nonce. */
export function freshEncryption({ random, cost = DEFAULT_COST }: PassphraseOptions): Encryption {
  return {
    kdf: { algorithm: 'argon2id', ...cost, salt: Buffer.from(random(SALT_BYTES)).toString('base64') },
    cipher: { algorithm: 'aes-256-gcm', nonce: Buffer.from(random(NONCE_BYTES)).toString('base64') },
  }
}

async function derivedKey({ kdf }: Encryption, passphrase: string): Promise<Uint8Array> {
  return argon2id({
    // The same words typed on another keyboard may arrive decomposed.
    password: passphrase.normalize('NFC'),
    salt: Buffer.from(kdf.salt, 'base64'),
    memorySize: kdf.memoryKiB,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  })
}

/** A secret under a passphrase, in base64, bound to what stands beside it. The caller wipes `secret`. */
export async function encryptSecret(
  encryption: Encryption,
  beside: Uint8Array,
  secret: Uint8Array,
  passphrase: string,
): Promise<string> {
  const key = await derivedKey(encryption, passphrase)
  try {
    const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(encryption.cipher.nonce, 'base64'))
    cipher.setAAD(beside)
    return Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString('base64')
  } finally {
    key.fill(0)
  }
}

/** The secret, which the caller wipes; `undefined` if the passphrase does not open it. */
export async function decryptSecret(
  encryption: Encryption,
  beside: Uint8Array,
  ciphertext: string,
  passphrase: string,
): Promise<Buffer | undefined> {
  const key = await derivedKey(encryption, passphrase)
  try {
    const sealed = Buffer.from(ciphertext, 'base64')
    const nonce = Buffer.from(encryption.cipher.nonce, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(beside)
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    const open = decipher.update(sealed.subarray(0, -TAG_BYTES))
    try {
      decipher.final()
    } catch {
      open.fill(0)
      return undefined
    }
    return open
  } finally {
    key.fill(0)
  }
}
