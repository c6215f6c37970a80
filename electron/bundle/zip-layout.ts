/** An entry as its headers describe it. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: number
  readonly crc32: number
}

/** An entry with the place of its local header in the file. */
export interface PlacedEntry extends ZipEntry {
  readonly offset: number
}

const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
export const END_BYTES = 22

const VERSION = 10
const UTF8_NAMES = 0x0800
const FIRST_DOS_DAY = 0x0021

/** Flags, method, time, date, CRC-32, sizes and lengths: the same 24 bytes in both headers. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry, nameBytes: number): void {
  header.writeUInt16LE(VERSION, at)
  header.writeUInt16LE(UTF8_NAMES, at + 2)
  header.writeUInt16LE(FIRST_DOS_DAY, at + 8)
  header.writeUInt32LE(entry.crc32, at + 10)
  header.writeUInt32LE(entry.bytes, at + 14)
  header.writeUInt32LE(entry.bytes, at + 18)
  header.writeUInt16LE(nameBytes, at + 22)
}

/** What stands before an entry's data. */
export function localHeader(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.path)
  const header = Buffer.alloc(LOCAL_BYTES)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, 4, entry, name.length)
  return Buffer.concat([header, name])
}

/** An entry's record in the central directory. */
function centralRecord(entry: PlacedEntry): Buffer {
  const name = Buffer.from(entry.path)
  const header = Buffer.alloc(CENTRAL_BYTES)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(VERSION, 4)
  writeCommon(header, 6, entry, name.length)
  header.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([header, name])
}

/** Where an entry's data begins. */
export function dataOffset(entry: Pick<PlacedEntry, 'path' | 'offset'>): number {
  return entry.offset + LOCAL_BYTES + Buffer.byteLength(entry.path)
}

/** Puts entries one behind the other from the start of the file. */
export function place(entries: readonly ZipEntry[]): readonly PlacedEntry[] {
  let offset = 0
  return entries.map((entry) => {
    const placed = { ...entry, offset }
    offset = dataOffset(placed) + entry.bytes
    return placed
  })
}

/** Where the central directory of these entries begins. */
export function directoryOffset(entries: readonly PlacedEntry[]): number {
  const last = entries.at(-1)
  return last === undefined ? 0 : dataOffset(last) + last.bytes
}

/** The central directory and the end record: all that follows the last entry's data. */
export function zipTail(entries: readonly PlacedEntry[]): Buffer {
  const directory = Buffer.concat(entries.map(centralRecord))
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(directoryOffset(entries), 16)
  return Buffer.concat([directory, end])
}

/** The size of a bundle with entries of these names and sizes. */
export function zipBytes(entries: readonly Pick<ZipEntry, 'path' | 'bytes'>[]): number {
  return entries.reduce(
    (sum, { path, bytes }) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * Buffer.byteLength(path) + bytes,
    END_BYTES,
  )
}
