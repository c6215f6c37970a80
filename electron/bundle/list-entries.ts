import { Readable } from 'node:stream'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { ByteSource } from './byte-source'
import { END_BYTES } from './zip-layout'

/** Where yauzl looks for the end record: the longest comment, the record itself and a ZIP64 locator. */
const SEARCHED_BYTES = 0xffff + END_BYTES + 20

/** An entry as the central directory describes it. */
export interface ListedEntry {
  readonly path: string
  readonly crc32: number
  readonly bytes: number
}

/**
 * The entries of a ZIP file in the order of its central directory. Throws `bundle.not-a-bundle`,
 * `bundle.too-many-entries`, `bundle.not-a-regular-file`, `bundle.compressed-entry`, `bundle.file-too-large`.
 */
export async function listEntries(source: ByteSource): Promise<readonly ListedEntry[]> {
  const directory = await directoryStart(source)
  const start = Math.max(0, Math.min(directory, source.size - SEARCHED_BYTES))
  const end = await source.read(start, source.size - start)
  try {
    const options = { autoClose: false, decodeStrings: false, lazyEntries: true, validateEntrySizes: true }
    const zip = await fromRandomAccessReaderPromise(new EndReader(end, start), source.size, options)
    const entries: ListedEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(listed(entry))
    return entries
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    throw new AppError('bundle.not-a-bundle', toAppError(thrown).detail)
  }
}

/** Where the directory begins. The end record is the last 22 bytes: no comment, no ZIP64, no second end. */
async function directoryStart(source: ByteSource): Promise<number> {
  if (source.size < END_BYTES) throw new AppError('bundle.not-a-bundle', 'too short')
  const end = await source.read(source.size - END_BYTES, END_BYTES)
  if (end.readUInt32LE(0) !== 0x06054b50) throw new AppError('bundle.not-a-bundle', 'no end record')
  if (Math.max(end.readUInt16LE(8), end.readUInt16LE(10)) > LIMITS.entries) {
    throw new AppError('bundle.too-many-entries')
  }
  const bytes = end.readUInt32LE(12)
  const start = end.readUInt32LE(16)
  if (start + bytes !== source.size - END_BYTES) throw new AppError('bundle.not-a-bundle', 'end record')
  if (bytes > LIMITS.directoryBytes) throw new AppError('bundle.too-many-entries')
  return start
}

function listed(entry: Entry): ListedEntry {
  const path = entry.fileNameRaw.toString()
  // Version 1 sets no attributes at all: anything else may be a folder, a link or a device.
  if (entry.externalFileAttributes !== 0 || path.endsWith('/')) {
    throw new AppError('bundle.not-a-regular-file')
  }
  if (entry.compressionMethod !== 0 || entry.isEncrypted()) throw new AppError('bundle.compressed-entry')
  if (entry.uncompressedSize > LIMITS.fileBytes) throw new AppError('bundle.file-too-large')
  return { path, crc32: entry.crc32, bytes: entry.uncompressedSize }
}

/** Lets yauzl read the end of a source. A place outside is an answer, not an exception in some callback. */
class EndReader extends RandomAccessReader {
  readonly #end: Buffer
  readonly #start: number

  constructor(end: Buffer, start: number) {
    super()
    this.#end = end
    this.#start = start
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    const from = position - this.#start
    if (from < 0 || from + length > this.#end.length) {
      done(new Error('outside of the directory'))
      return
    }
    this.#end.copy(target, offset, from, from + length)
    done(null)
  }

  override _readStreamForRange(): Readable {
    return Readable.from([])
  }

  override close(done: (error: Error | null) => void): void {
    done(null)
  }
}
