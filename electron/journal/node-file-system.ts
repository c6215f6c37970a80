import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, stat, statfs, unlink, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errnoOf } from './storage-error'
import type { FileSystem, OpenFile, OpenMode } from './file-system'

const FLAGS: Readonly<Record<OpenMode, number>> = {
  read: constants.O_RDONLY,
  update: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT,
  'create-new': constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  replace: constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC,
}

/** Virus scanners on Windows hold a file for moments after it was written. */
const RENAME_PAUSES = process.platform === 'win32' ? [10, 20, 50, 100, 200, 400] : []

/** The real disk. Files and folders are readable by this user only. */
export const nodeFileSystem: FileSystem = {
  open: async (path, mode) => fileOf(await open(path, FLAGS[mode], 0o600)),
  size: async (path) => {
    try {
      return (await stat(path)).size
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined
      throw error
    }
  },
  identity: async (path) => {
    try {
      const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true })
      return `${dev} ${ino} ${size} ${mtimeNs}`
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined
      throw error
    }
  },
  list: (folder) => readdir(folder),
  makeFolder,
  rename: async (from, to) => {
    for (const milliseconds of RENAME_PAUSES) {
      try {
        await rename(from, to)
        return
      } catch (error) {
        if (!['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '')) throw error
        await pause(milliseconds)
      }
    }
    await rename(from, to)
  },
  remove: (path) => unlink(path),
  syncFolder: async (folder) => {
    // Windows cannot open a folder; its file systems keep names in their own log.
    if (process.platform === 'win32') return
    const handle = await open(folder, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}

/** Not `recursive`: on a read-only disk that says ENOENT. */
async function makeFolder(folder: string, parents?: 'parents'): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return
    if (errnoOf(error) !== 'ENOENT' || parents === undefined || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder), parents)
    await makeFolder(folder)
  }
}

function fileOf(handle: FileHandle): OpenFile {
  return {
    read: async (length, position) => {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, position)
      return buffer.subarray(0, bytesRead)
    },
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (size) => handle.truncate(size),
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}
