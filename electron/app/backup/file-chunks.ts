import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { sourceOfFile } from '../../bundle/byte-source'
import type { PublishedFile } from '../../bundle/publish-file'

const CHUNK_BYTES = 1024 * 1024

/** A file's bytes from first to last; `done` is told of each chunk. Errors: `file.…`. */
export async function* chunksOfFile(
  path: string,
  done: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const source = await sourceOfFile(path)
  try {
    for (let position = 0; position < source.size; position += CHUNK_BYTES) {
      const bytes = await source.read(position, Math.min(CHUNK_BYTES, source.size - position))
      yield bytes
      done(bytes.length)
    }
  } finally {
    await source.close()
  }
}

/** That a file lies under its name with the bytes that were written. Errors: `file.not-written-as-given`, `file.…`. */
export async function assertLies({ path, bytes, sha256 }: PublishedFile): Promise<void> {
  const hash = createHash('sha256')
  let found = 0
  for await (const chunk of chunksOfFile(path)) {
    hash.update(chunk)
    found += chunk.length
  }
  if (found !== bytes || hash.digest('hex') !== sha256) {
    throw new AppError('file.not-written-as-given', '', { name: basename(path) })
  }
}
