import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { fileError } from './file-error'

/** Bytes that can be read at any place: a file that stays open, or memory. */
export interface ByteSource {
  readonly size: number
  /** Exactly `length` bytes; throws `file.changed-while-reading` where they are no longer there. */
  read(position: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: async (position, length) => {
      if (position < 0 || position + length > bytes.length) throw outside()
      return Buffer.from(bytes.buffer, bytes.byteOffset + position, length)
    },
    close: async () => {},
  }
}

/** A file, opened for reading. Throws `file.*`; only regular files are opened, so a pipe never blocks. */
export async function sourceOfFile(path: string): Promise<ByteSource> {
  try {
    if (!(await stat(path)).isFile()) throw new AppError('file.not-a-file', '', { name: basename(path) })
    const handle = await open(path, 'r')
    const { size } = await handle.stat()
    return {
      size,
      read: (position, length) => readExactly(handle, path, position, length),
      close: () => handle.close(),
    }
  } catch (thrown) {
    throw fileError(thrown, path)
  }
}

async function readExactly(
  handle: FileHandle,
  path: string,
  position: number,
  length: number,
): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await handle
      .read(bytes, done, length - done, position + done)
      .catch((thrown: unknown) => {
        throw fileError(thrown, path)
      })
    if (bytesRead === 0) throw outside()
    done += bytesRead
  }
  return bytes
}

function outside(): AppError {
  return new AppError('file.changed-while-reading')
}
