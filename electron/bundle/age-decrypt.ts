import { Decrypter } from 'age-encryption'
import { AppError } from '#shared/kernel/app-error'
import { beginsLikeAge } from './age-mark'
import { assertIdentity } from './age-identity'
import { chunksOf, streamOf } from './byte-stream'
import type { ByteSource } from './byte-source'
import { fileError } from './file-error'
import { ensureWebCrypto } from './web-crypto'
import { beginWork, type Work } from './work'

/** What may open an age file: identities (`AGE-SECRET-KEY-1…`), all of them tried, or a passphrase. */
export interface AgeKeys {
  readonly identities?: readonly string[] | undefined
  readonly passphrase?: string | undefined
}

const READ_BYTES = 1024 * 1024
/** Room for more than 500 recipients; the library would look for the header's end without end. */
const HEADER_BYTES = 128 * 1024

/**
 * The content of an age file. Nothing of it may be used before the last chunk came: only then is it known
 * that nobody cut or altered it. Throws `bundle.no-key`, `bundle.wrong-passphrase`, `bundle.truncated`,
 * `bundle.age-altered`, `age.not-an-identity`, `work.cancelled`, `file.*`.
 */
export async function* decrypt(
  source: Pick<ByteSource, 'size' | 'read'>,
  keys: AgeKeys,
  work: Work = {},
): AsyncGenerator<Uint8Array> {
  const decrypter = decrypterWith(keys)
  await assertHeader(source)
  let failure: AppError | undefined
  const done = beginWork(work, source.size)
  let position = 0
  async function* input(): AsyncGenerator<Uint8Array> {
    while (position < source.size) {
      const length = Math.min(READ_BYTES, source.size - position)
      let bytes: Buffer
      try {
        bytes = await source.read(position, length)
        done(length)
      } catch (thrown) {
        failure = fileError(thrown, '')
        throw thrown
      }
      position += length
      yield bytes
    }
  }
  let opened = false
  try {
    const plain = await decrypter.decrypt(streamOf(input()))
    opened = true
    yield* chunksOf(plain)
  } catch (thrown) {
    if (failure !== undefined) throw failure
    if (thrown instanceof AppError) throw thrown
    if (opened) throw new AppError(position < source.size ? 'bundle.age-altered' : 'bundle.truncated')
    throw headerError(thrown, keys)
  }
}

function decrypterWith({ identities = [], passphrase }: AgeKeys): Decrypter {
  ensureWebCrypto()
  const decrypter = new Decrypter()
  for (const identity of identities) {
    assertIdentity(identity)
    try {
      decrypter.addIdentity(identity)
    } catch {
      throw new AppError('age.not-an-identity')
    }
  }
  if (passphrase !== undefined) decrypter.addPassphrase(passphrase.normalize('NFC'))
  return decrypter
}

async function assertHeader(source: Pick<ByteSource, 'size' | 'read'>): Promise<void> {
  const start = await source.read(0, Math.min(source.size, HEADER_BYTES))
  if (!beginsLikeAge(start)) throw new AppError('bundle.not-a-bundle', 'not an age file')
  const last = start.indexOf('\n--- ')
  if (last >= 0 && start.indexOf('\n', last + 1) > 0) return
  throw new AppError(source.size > HEADER_BYTES ? 'bundle.age-altered' : 'bundle.truncated')
}

/** The library says what is wrong in words only. */
function headerError(thrown: unknown, { passphrase }: AgeKeys): AppError {
  const words = thrown instanceof Error ? thrown.message : ''
  if (words.includes('no identity matched')) {
    return new AppError(passphrase === undefined ? 'bundle.no-key' : 'bundle.wrong-passphrase')
  }
  return new AppError('bundle.age-altered', words)
}

/** A small age file's content; throws as `decrypt`. */
export async function decryptBytes(
  source: Pick<ByteSource, 'size' | 'read'>,
  keys: AgeKeys,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of decrypt(source, keys)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
