import type { Id } from '#shared/kernel/ids'
import type { ChainName } from '#shared/log/change'
import type { FileSystem, OpenFile } from './file-system'
import { decodeLine, type Entry } from './journal-line'
import { errnoOf } from './storage-error'

const CHUNK = 1 << 18
const BLOCK = 4096
const NEWLINE = 0x0a
/** How every line begins. Inside a JSON text its quotes would be escaped, so it can only be a beginning. */
const LINE_START = Buffer.from('{"seal":"', 'utf8')

export interface RawLine {
  readonly offset: number
  /** Without the newline. */
  readonly bytes: Buffer
  /** Whether a newline follows. Only the last line can lack it. */
  readonly terminated: boolean
}

export interface LineRange {
  readonly from?: number
  /** Where to stop; the file's end unless given. */
  readonly until?: number
  /** Told of a part that the disk cannot read. */
  readonly onBadBlock?: () => void
}

/** The lines of a file, or of a range that begins with a line. A missing file has none. */
export async function* readLines(
  fs: FileSystem,
  path: string,
  { from = 0, until: end, onBadBlock = () => undefined }: LineRange = {},
): AsyncGenerator<RawLine> {
  const size = await fs.size(path)
  if (size === undefined) return
  const until = Math.min(size, end ?? size)
  const file = await fs.open(path, 'read')
  try {
    let offset = from
    let position = from
    let pieces: Buffer[] = []
    while (position < until) {
      const chunk = await readChunk(file, Math.min(CHUNK, until - position), position, onBadBlock)
      if (chunk.length === 0) break
      let start = 0
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
        const last = chunk.subarray(start, at)
        const bytes = pieces.length === 0 ? last : Buffer.concat([...pieces, last])
        pieces = []
        yield { offset, bytes, terminated: true }
        start = at + 1
        offset = position + start
      }
      if (start < chunk.length) pieces.push(chunk.subarray(start))
      position += chunk.length
    }
    if (pieces.length > 0) yield { offset, bytes: Buffer.concat(pieces), terminated: false }
  } finally {
    await file.close()
  }
}

/** Where the disk cannot read a part of the file, zeros stand for it: the lines around it are still read. */
async function readChunk(
  file: OpenFile,
  length: number,
  position: number,
  onBadBlock: () => void,
): Promise<Buffer> {
  try {
    return bufferOf(await file.read(length, position))
  } catch (error) {
    if (errnoOf(error) !== 'EIO') throw error
  }
  const blocks: Buffer[] = []
  let size = 0
  for (let at = 0; at < length; at += size) {
    // By the disk's own blocks, so that each read of the file misses the same bytes.
    size = Math.min(BLOCK - ((position + at) % BLOCK), length - at)
    try {
      blocks.push(bufferOf(await file.read(size, position + at)))
    } catch (error) {
      if (errnoOf(error) !== 'EIO') throw error
      onBadBlock()
      blocks.push(Buffer.alloc(size))
    }
  }
  return Buffer.concat(blocks)
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

export interface LocatedEntry {
  readonly entry: Entry
  readonly offset: number
  /** What the entry was read from: can be written again as it is, with a newline behind. */
  readonly bytes: Buffer
}

/**
 * What a line holds. Normally one entry; where a newline was damaged, two changes stand on one line, and both
 * are still found.
 */
export function entriesOf(line: RawLine, chain: ChainName, device: Id): readonly LocatedEntry[] {
  const whole = decodeLine(line.bytes, chain, device)
  if (whole.kind !== 'unreadable') return [{ entry: whole, offset: line.offset, bytes: line.bytes }]
  const starts = [0]
  for (let at = line.bytes.indexOf(LINE_START, 1); at >= 0; at = line.bytes.indexOf(LINE_START, at + 1)) {
    starts.push(at)
  }
  return starts.map((start, index) => {
    const next = starts[index + 1]
    // Before the next beginning, and at the end of the file, stands what used to be a newline.
    const damaged = next !== undefined || !line.terminated
    const bytes = line.bytes.subarray(start, next === undefined ? line.bytes.length : next)
    const entry = starts.length > 1 ? decodeLine(bytes, chain, device) : whole
    const offset = line.offset + start
    if (entry.kind !== 'unreadable' || !damaged) return { entry, offset, bytes }
    const shorter = bytes.subarray(0, -1)
    return { entry: decodeLine(shorter, chain, device), offset, bytes: shorter }
  })
}
