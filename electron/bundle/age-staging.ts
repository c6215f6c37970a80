import { randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { AppError } from '#shared/kernel/app-error'
import { type AgeKeys, decrypt } from './age-decrypt'
import { type ByteSource, sourceOfFile } from './byte-source'
import { fileError } from './file-error'
import type { Work } from './work'

const ENDING = '.plain'

/** A decrypted file that lies in a staging folder until it was dealt with. */
export interface StagedPlain {
  readonly path: string
  readonly source: ByteSource
  /** Closes and removes it. */
  discard(): Promise<void>
}

/**
 * Decrypts a file into a new one in `staging`, readable by this account only. Throws as `decrypt`, and
 * `bundle.too-large`; then the new file is gone.
 */
export async function decryptToFile(
  source: ByteSource,
  keys: AgeKeys,
  staging: string,
  work: Work = {},
): Promise<StagedPlain> {
  const path = join(staging, `${randomBytes(16).toString('hex')}${ENDING}`)
  const remove = () => rm(path, { force: true })
  try {
    await mkdir(staging, { recursive: true, mode: 0o700 })
    await writePlain(path, decrypt(source, keys, work))
    const plain = await sourceOfFile(path)
    const discard = async () => {
      await plain.close()
      await remove()
    }
    return { path, source: plain, discard }
  } catch (thrown) {
    await remove()
    throw fileError(thrown, path)
  }
}

async function writePlain(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > LIMITS.bundleBytes) throw new AppError('bundle.too-large')
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
}
