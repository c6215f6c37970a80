import { basename } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { sourceOfFile } from './byte-source'

/** A whole file, none larger than an attachment may be. Throws `file.*`. */
export async function readLimited(path: string): Promise<Uint8Array> {
  const source = await sourceOfFile(path)
  try {
    if (source.size > LIMITS.fileBytes) throw new AppError('file.too-large', '', { name: basename(path) })
    return await source.read(0, source.size)
  } finally {
    await source.close()
  }
}
