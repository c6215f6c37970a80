import { dirname } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import type { FileSystem, OpenFile, OpenMode } from './file-system'
import { errnoOf } from './storage-error'

const CHUNK = 1 << 20

/** Opens a file for one purpose and closes it whatever happens. */
export async function withFile<T>(
  fs: FileSystem,
  path: string,
  mode: OpenMode,
  work: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = await fs.open(path, mode)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** Writes all bytes; the disk may take them in several pieces. */
export async function writeFully(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written <= 0) throw new AppError('storage.io', 'write took no bytes')
    done += written
  }
}

/** The bytes from one offset to another, fewer where the file ends before. */
export async function readRange(file: OpenFile, from: number, to: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let at = from; at < to;) {
    const part = await file.read(Math.min(CHUNK, to - at), at)
    if (part.length === 0) break
    parts.push(part)
    at += part.length
  }
  return Buffer.concat(parts)
}

/** A whole file; undefined where there is none. */
export async function readWhole(fs: FileSystem, path: string): Promise<Uint8Array | undefined> {
  const size = await fs.size(path)
  if (size === undefined) return undefined
  return withFile(fs, path, 'read', (file) => readRange(file, 0, size))
}

/** Puts a file in place whole or not at all: written beside it, flushed, renamed, the folder flushed. */
export async function replaceFile(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`
  await withFile(fs, part, 'replace', async (file) => {
    await writeFully(file, bytes, 0)
    await file.sync()
  })
  await fs.rename(part, path)
  await fs.syncFolder(dirname(path))
}

/** Names in a folder, none where it is missing. */
export async function listIfThere(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.list(folder)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Keeps a range of a file beside it under `stem-<n>`, with the first number that is free; answers its path. */
export async function keepAside(
  fs: FileSystem,
  path: string,
  range: { readonly from: number; readonly to: number },
  nameOf: (n: number) => string,
): Promise<string> {
  let n = 1
  while ((await fs.size(nameOf(n))) !== undefined) n += 1
  const target = nameOf(n)
  await withFile(fs, path, 'read', (source) =>
    withFile(fs, target, 'create-new', async (copy) => {
      for (let at = range.from; at < range.to;) {
        const part = await source.read(Math.min(CHUNK, range.to - at), at)
        if (part.length === 0) break
        await writeFully(copy, part, at - range.from)
        at += part.length
      }
      await copy.sync()
    }),
  )
  return target
}
