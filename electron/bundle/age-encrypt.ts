import { Encrypter } from 'age-encryption'
import { AppError } from '#shared/kernel/app-error'
import { assertRecipient } from './age-identity'
import { chunksOf, streamOf } from './byte-stream'
import { ensureWebCrypto } from './web-crypto'

/** Who may open what is encrypted: the holders of these keys, or whoever knows the passphrase. */
export type EncryptFor =
  | { readonly recipients: readonly string[] }
  | {
      readonly passphrase: string
      /** Base-2 logarithm of scrypt's work; 18 unless said, as `age` does. */
      readonly workFactor?: number
    }

/**
 * The chunks as an age file, from first to last. Throws `age.no-recipient`, `age.not-a-recipient`,
 * `age.no-passphrase`, and what the chunks throw.
 */
export async function* encryptTo(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  who: EncryptFor,
): AsyncGenerator<Uint8Array> {
  ensureWebCrypto()
  yield* chunksOf(await encrypterFor(who).encrypt(streamOf(chunks)))
}

/** A few bytes as an age file; throws as `encryptTo`. */
export async function encryptBytes(bytes: Uint8Array, who: EncryptFor): Promise<Uint8Array> {
  ensureWebCrypto()
  return encrypterFor(who).encrypt(bytes)
}

function encrypterFor(who: EncryptFor): Encrypter {
  const encrypter = new Encrypter()
  if ('passphrase' in who) {
    if (who.passphrase === '') throw new AppError('age.no-passphrase')
    encrypter.setPassphrase(who.passphrase.normalize('NFC'))
    if (who.workFactor !== undefined) encrypter.setScryptWorkFactor(who.workFactor)
    return encrypter
  }
  if (who.recipients.length === 0) throw new AppError('age.no-recipient')
  for (const recipient of new Set(who.recipients)) {
    assertRecipient(recipient)
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw new AppError('age.not-a-recipient')
    }
  }
  return encrypter
}
