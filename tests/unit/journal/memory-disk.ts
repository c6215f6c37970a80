import { dirname } from 'node:path'
import type { FileSystem, OpenFile, OpenMode } from '#electron/journal/file-system'

interface Inode {
  content: Buffer
  flushed: Buffer
}

export function errno(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' })
}

/**
 * What a power cut leaves: `flushed` only what was flushed, names and contents; `names` all names but only
 * flushed contents; `torn` all names and half of each content that was not flushed; `all` everything, as
 * when only the process dies.
 */
export const CUTS = ['flushed', 'names', 'torn', 'all'] as const
export type Cut = (typeof CUTS)[number]

/** A disk in memory that knows what was flushed and what was not. */
export class MemoryDisk implements FileSystem {
  names = new Map<string, Inode>()
  #flushedNames = new Map<string, Inode>()
  folders = new Set<string>(['/', '/profile'])
  #flushedFolders = new Set<string>(['/', '/profile'])
  readonly #numbers = new Map<Inode, number>()
  free = 1_000_000_000

  open(path: string, mode: OpenMode): Promise<OpenFile> {
    return attempt(() => {
      if (!this.folders.has(dirname(path))) throw errno('ENOENT')
      let inode = this.names.get(path)
      if (inode === undefined) {
        if (mode === 'read' || mode === 'update') throw errno('ENOENT')
        inode = { content: Buffer.alloc(0), flushed: Buffer.alloc(0) }
        this.names.set(path, inode)
      } else if (mode === 'create-new') throw errno('EEXIST')
      if (mode === 'replace') inode.content = Buffer.alloc(0)
      return fileOf(inode)
    })
  }

  size(path: string): Promise<number | undefined> {
    return Promise.resolve(this.names.get(path)?.content.length)
  }

  identity(path: string): Promise<string | undefined> {
    const inode = this.names.get(path)
    if (inode === undefined) return Promise.resolve(undefined)
    const number = this.#numbers.get(inode) ?? this.#numbers.size + 1
    this.#numbers.set(inode, number)
    return Promise.resolve(`${number} ${inode.content.toString('latin1')}`)
  }

  list(folder: string): Promise<readonly string[]> {
    return attempt(() => {
      if (!this.folders.has(folder)) throw errno('ENOENT')
      const prefix = `${folder}/`
      const paths = [...this.names.keys(), ...this.folders].filter((path) => path.startsWith(prefix))
      return [...new Set(paths.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))]
    })
  }

  makeFolder(folder: string, parents?: 'parents'): Promise<void> {
    return attempt(() => {
      const parent = dirname(folder)
      if (!this.folders.has(parent) && parents === undefined) throw errno('ENOENT')
      for (let path = folder; path !== '/'; path = dirname(path)) this.folders.add(path)
    })
  }

  rename(from: string, to: string): Promise<void> {
    return attempt(() => {
      const inode = this.names.get(from)
      if (inode === undefined) throw errno('ENOENT')
      this.names.delete(from)
      this.names.set(to, inode)
    })
  }

  remove(path: string): Promise<void> {
    return attempt(() => {
      if (!this.names.delete(path)) throw errno('ENOENT')
    })
  }

  syncFolder(folder: string): Promise<void> {
    return attempt(() => {
      if (!this.folders.has(folder)) throw errno('ENOENT')
      for (const path of this.#flushedNames.keys()) {
        if (dirname(path) === folder && !this.names.has(path)) this.#flushedNames.delete(path)
      }
      for (const [path, inode] of this.names)
        if (dirname(path) === folder) this.#flushedNames.set(path, inode)
      for (const path of this.folders) if (dirname(path) === folder) this.#flushedFolders.add(path)
    })
  }

  freeBytes(): Promise<number> {
    return Promise.resolve(this.free)
  }

  /** The disk as it is found after a power cut now. */
  afterCut(cut: Cut): MemoryDisk {
    const disk = new MemoryDisk()
    const names = cut === 'flushed' ? this.#flushedNames : this.names
    const folders = cut === 'flushed' ? this.#flushedFolders : this.folders
    for (const folder of folders) disk.folders.add(folder)
    for (const [path, inode] of names) {
      if (!disk.folders.has(dirname(path))) continue
      const content = Buffer.from(contentAfter(inode, cut))
      disk.names.set(path, { content, flushed: content })
    }
    disk.#flushedNames = new Map(disk.names)
    disk.#flushedFolders = new Set(disk.folders)
    return disk
  }
}

function contentAfter({ content, flushed }: Inode, cut: Cut): Buffer {
  if (cut === 'all' || content.equals(flushed)) return content
  if (cut !== 'torn') return flushed
  if (content.length <= flushed.length) return flushed
  // The new size arrived, of the new bytes only the first half: the others read as zeros.
  const half = flushed.length + Math.floor((content.length - flushed.length) / 2)
  return Buffer.concat([content.subarray(0, half), Buffer.alloc(content.length - half)])
}

function fileOf(inode: Inode): OpenFile {
  return {
    read: (length, position) =>
      Promise.resolve(Buffer.from(inode.content.subarray(position, position + length))),
    write: (bytes, position) => {
      const size = Math.max(inode.content.length, position + bytes.length)
      const grown = Buffer.concat([inode.content], size)
      grown.set(bytes, position)
      inode.content = grown
      return Promise.resolve(bytes.length)
    },
    truncate: (size) => {
      inode.content = Buffer.concat([inode.content], size)
      return Promise.resolve()
    },
    sync: () => {
      inode.flushed = inode.content
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}
