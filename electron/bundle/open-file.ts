import { AppError } from '#shared/kernel/app-error'
import type { AgeKeys } from './age-decrypt'
import { AGE_MARK, beginsLikeAge } from './age-mark'
import { decryptToFile } from './age-staging'
import { type ByteSource, sourceOfFile } from './byte-source'
import { openBundle, type OpenBundle } from './open-bundle'
import type { Check } from './verify-bundle'
import { partOf, type Work } from './work'

export interface OpenOptions extends Omit<Check, 'wrapper'> {
  /** What may open it, should it be encrypted. */
  readonly keys?: AgeKeys | undefined
  /** Where a decrypted copy may lie while the bundle is open. */
  readonly staging: string
}

/** An open bundle with its file. */
export interface OpenBundleFile extends OpenBundle {
  /** The size of the file, as it lies there. */
  readonly bytes: number
  readonly close: () => Promise<void>
}

/** Bytes of a bundle without its wrapper. */
export interface Unwrapped {
  readonly source: ByteSource
  readonly wrapper: 'age' | 'none'
  readonly bytes: number
  readonly work: Work
  readonly close: () => Promise<void>
}

/**
 * Opens a bundle's file: decrypts it into the staging folder if need be, verifies all of it, and only then
 * hands out. `close` removes the decrypted copy. Throws `bundle.encrypted` for want of keys, as `decrypt`, and
 * as `openBundle`; then nothing is left behind.
 */
export async function openBundleFile(path: string, options: OpenOptions): Promise<OpenBundleFile> {
  const unwrapped = await unwrap(path, options)
  try {
    const { wrapper, work, bytes, close } = unwrapped
    const bundle = await openBundle(unwrapped.source, { ...work, wrapper, roster: options.roster })
    return { ...bundle, bytes, close }
  } catch (thrown) {
    await unwrapped.close()
    throw thrown
  }
}

/** The first half: whatever wrapper a file has is taken off. Nothing is verified yet. */
export async function unwrap(path: string, options: OpenOptions): Promise<Unwrapped> {
  const source = await sourceOfFile(path)
  const bytes = source.size
  try {
    const { signal, onProgress, keys } = options
    const work = { signal, onProgress }
    const start = await source.read(0, Math.min(bytes, AGE_MARK.length))
    if (!beginsLikeAge(start)) {
      return { source, wrapper: 'none', bytes, work, close: () => source.close() }
    }
    if (keys === undefined) throw new AppError('bundle.encrypted')
    const plain = await decryptToFile(source, keys, options.staging, partOf(work, 0, 2 * bytes))
    await source.close()
    const rest = partOf(work, bytes, 2 * bytes)
    return { source: plain.source, wrapper: 'age', bytes, work: rest, close: () => plain.discard() }
  } catch (thrown) {
    await source.close()
    throw thrown
  }
}
