import { createHash, randomBytes } from 'node:crypto'
import * as nodeFiles from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import { fileError, systemCode } from './file-error'

/** The file operations that publishing rests on, and the wait between two attempts: tests pass failing ones. */
export interface FileOperations extends Pick<typeof nodeFiles, 'open' | 'rename' | 'rm'> {
  readonly wait: (ms: number) => Promise<unknown>
}

export interface PublishedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: Hash
}

/** A finished temporary file, not yet under its name. */
export interface StagedFile extends PublishedFile {
  readonly temporary: string
}

export const FILES: FileOperations = { ...nodeFiles, wait }
const READ_BYTES = 1024 * 1024
const ATTEMPTS = 8
const FIRST_WAIT_MS = 50
/** Another program (a virus scanner, a synchroniser) holds the target for a moment. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** How systems say that a folder cannot be flushed: Windows always does. */
const NO_FOLDER_FLUSH = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'])

/**
 * Writes a file whole or not at all, over one of the same name: a temporary file beside it is flushed, read
 * back and compared, then renamed. Throws `file.folder-missing`, `file.no-access`, `file.read-only`,
 * `file.disk-full`, `file.in-use`, `file.not-written-as-given`, or what the chunks throw; afterwards the
 * temporary file is gone and what lay there before is untouched.
 */
export async function publishFile(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  files: FileOperations = FILES,
): Promise<PublishedFile> {
  return commitFile(await stageFile(path, chunks, files), files)
}

/** The first half of `publishFile`: all is written and checked, but under a temporary name. */
export async function stageFile(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  files: FileOperations = FILES,
): Promise<StagedFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.part`)
  try {
    const written = await writeNew(temporary, chunks, files)
    const found = await readBack(temporary, files)
    if (written.bytes !== found.bytes || written.sha256 !== found.sha256) {
      throw new AppError('file.not-written-as-given', '', { name: basename(path) })
    }
    return { path, temporary, ...written }
  } catch (thrown) {
    await discardFile({ temporary }, files)
    throw writeError(thrown, path)
  }
}

/** The second half: the file appears under its name. */
export async function commitFile(
  { temporary, ...published }: StagedFile,
  files: FileOperations = FILES,
): Promise<PublishedFile> {
  try {
    await renamePatiently(temporary, published.path, files)
  } catch (thrown) {
    await discardFile({ temporary }, files)
    throw writeError(thrown, published.path)
  }
  await flushFolder(dirname(published.path), files)
  return published
}

/** Removes a temporary file; where even that fails, the reason for giving up is the one worth telling. */
export async function discardFile(
  { temporary }: Pick<StagedFile, 'temporary'>,
  files: FileOperations = FILES,
): Promise<void> {
  await files.rm(temporary, { force: true }).catch(() => undefined)
}

type Content = Pick<PublishedFile, 'bytes' | 'sha256'>

async function writeNew(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  files: FileOperations,
): Promise<Content> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await files.open(path, 'wx')
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function readBack(path: string, files: FileOperations): Promise<Content> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(READ_BYTES)
  let bytes = 0
  const file = await files.open(path, 'r')
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, bytes)
      if (bytesRead === 0) break
      hash.update(buffer.subarray(0, bytesRead))
      bytes += bytesRead
    }
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function renamePatiently(from: string, to: string, files: FileOperations): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.rename(from, to)
      return
    } catch (thrown) {
      if (attempt === ATTEMPTS || !HELD.has(systemCode(thrown) ?? '')) throw thrown
      await files.wait(FIRST_WAIT_MS * 2 ** (attempt - 1))
    }
  }
}

/** After this the new name outlives a loss of power too, where the system lets folders be flushed. */
async function flushFolder(folder: string, files: FileOperations): Promise<void> {
  try {
    const handle = await files.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (thrown) {
    if (!NO_FOLDER_FLUSH.has(systemCode(thrown) ?? '')) throw fileError(thrown, folder)
  }
}

function writeError(thrown: unknown, path: string): AppError {
  const error = fileError(thrown, path)
  if (error.code !== 'file.not-found') return error
  return new AppError('file.folder-missing', error.detail, { name: basename(dirname(path)) })
}
