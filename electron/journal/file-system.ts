/**
 * `update` wants the file to be there; `create` makes it where it is not; `create-new` fails with EEXIST where
 * it is; `replace` empties it.
 */
export type OpenMode = 'read' | 'update' | 'create' | 'create-new' | 'replace'

export interface OpenFile {
  /** At most `length` bytes from a position; fewer near the end, none at the end. */
  read(length: number, position: number): Promise<Uint8Array>
  /** How many bytes were written: it can be fewer than were given. */
  write(bytes: Uint8Array, position: number): Promise<number>
  truncate(size: number): Promise<void>
  /** Flushes content and size to the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** The few file operations that the journal needs, so that a test can make each of them fail. */
export interface FileSystem {
  open(path: string, mode: OpenMode): Promise<OpenFile>
  /** Bytes of a file; undefined where there is none. */
  size(path: string): Promise<number | undefined>
  /** The same text as long as the same file stands there unchanged; undefined where there is none. */
  identity(path: string): Promise<string | undefined>
  /** Names in a folder. */
  list(folder: string): Promise<readonly string[]>
  /** Makes a folder; `parents` makes those above it too. A folder that is there is left as it is. */
  makeFolder(folder: string, parents?: 'parents'): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Flushes a folder: which names it holds. */
  syncFolder(folder: string): Promise<void>
  /** Bytes that this user can still write on the disk that holds the folder. */
  freeBytes(folder: string): Promise<number>
}
