import { createCipheriv, createDecipheriv } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { type KeyFile, type KeyFileHeader, headerBytes, withChecksum } from './key-file-format'

const KEY_BYTES = 32
export const NONCE_BYTES = 12
export const SALT_BYTES = 16
const TAG_BYTES = 16

async function derivedKey(header: KeyFileHeader, passphrase: string): Promise<Uint8Array> {
  return argon2id({
    // The same words typed on another keyboard may arrive decomposed.
    password: passphrase.normalize('NFC'),
    salt: Buffer.from(header.kdf.salt, 'base64'),
    memorySize: header.kdf.memoryKiB,
    iterations: header.kdf.iterations,
    parallelism: header.kdf.parallelism,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  })
}

/** Encrypts PKCS#8 bytes into a key file. The caller wipes `pkcs8`. */
export async function encryptKey(
  header: KeyFileHeader,
  pkcs8: Uint8Array,
  passphrase: string,
): Promise<KeyFile> {
  const key = await derivedKey(header, passphrase)
  try {
    const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(header.cipher.nonce, 'base64'))
    cipher.setAAD(headerBytes(header))
    const sealed = Buffer.concat([cipher.update(pkcs8), cipher.final(), cipher.getAuthTag()])
    return withChecksum(header, sealed.toString('base64'))
  } finally {
    key.fill(0)
  }
}

/** The PKCS#8 bytes, which the caller wipes; `undefined` if the passphrase does not open the file. */
export async function decryptKey(file: KeyFile, passphrase: string): Promise<Buffer | undefined> {
  const key = await derivedKey(file, passphrase)
  try {
    const sealed = Buffer.from(file.ciphertext, 'base64')
    const nonce = Buffer.from(file.cipher.nonce, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(headerBytes(file))
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
