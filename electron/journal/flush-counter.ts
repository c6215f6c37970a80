import type { FileSystem } from './file-system'

/** A file system that counts what reached the disk: the proof that something can be written again. */
export interface FlushCounter {
  readonly fs: FileSystem
  /** Files and folders that were flushed so far. */
  readonly count: () => number
}

export function countFlushes(inner: FileSystem): FlushCounter {
  let flushes = 0
  const fs: FileSystem = {
    open: async (path, mode) => {
      const file = await inner.open(path, mode)
      const sync = async () => {
        await file.sync()
        flushes += 1
      }
      return { ...file, sync }
    },
    size: (path) => inner.size(path),
    identity: (path) => inner.identity(path),
    list: (folder) => inner.list(folder),
    makeFolder: (folder, parents) => inner.makeFolder(folder, parents),
    rename: (from, to) => inner.rename(from, to),
    remove: (path) => inner.remove(path),
    syncFolder: async (folder) => {
      await inner.syncFolder(folder)
      flushes += 1
    },
    freeBytes: (folder) => inner.freeBytes(folder),
  }
  return { fs, count: () => flushes }
}
