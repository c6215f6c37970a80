import { crc32 } from '#electron/bundle/crc32'

/** An entry of a ZIP file made by hand: everything that a hostile one could set otherwise can be set. */
export interface HandMadeEntry {
  readonly name: string
  readonly data: Uint8Array
  /** What the local header says, where it differs from the central directory. */
  readonly localName?: string
  readonly statedBytes?: number
  readonly method?: number
  readonly flags?: number
  readonly attributes?: number
  readonly madeBy?: number
  readonly time?: number
  readonly extra?: Uint8Array
  /** Takes the data of the entry before again, as overlapping bombs do. */
  readonly overlaps?: boolean
}

export interface HandMadeZip {
  readonly entries: readonly HandMadeEntry[]
  readonly comment?: string
  readonly before?: Uint8Array
  readonly after?: Uint8Array
  readonly statedEntries?: number
}

/** Writes such a file. With nothing set it is exactly as the protocol wants it. */
export function handMadeZip(zip: HandMadeZip): Buffer {
  const parts: Buffer[] = [Buffer.from(zip.before ?? [])]
  const central: Buffer[] = []
  let offset = parts[0]?.length ?? 0
  let lastOffset = offset
  for (const entry of zip.entries) {
    const local = Buffer.concat([localHeader(entry), Buffer.from(entry.data)])
    const at = entry.overlaps === true ? lastOffset : offset
    central.push(centralRecord(entry, at))
    if (entry.overlaps === true) continue
    lastOffset = offset
    offset += local.length
    parts.push(local)
  }
  const directory = Buffer.concat(central)
  const comment = Buffer.from(zip.comment ?? '')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(zip.statedEntries ?? zip.entries.length, 8)
  end.writeUInt16LE(zip.statedEntries ?? zip.entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...parts, directory, end, comment, Buffer.from(zip.after ?? [])])
}

function common(entry: HandMadeEntry, name: Buffer): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(10, 0)
  bytes.writeUInt16LE(entry.flags ?? 0x0800, 2)
  bytes.writeUInt16LE(entry.method ?? 0, 4)
  bytes.writeUInt16LE(entry.time ?? 0, 6)
  bytes.writeUInt16LE(0x21, 8)
  bytes.writeUInt32LE(crc32(entry.data), 10)
  bytes.writeUInt32LE(entry.data.length, 14)
  bytes.writeUInt32LE(entry.statedBytes ?? entry.data.length, 18)
  bytes.writeUInt16LE(name.length, 22)
  bytes.writeUInt16LE(entry.extra?.length ?? 0, 24)
  return bytes
}

function localHeader(entry: HandMadeEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name)
  return Buffer.concat([Buffer.from('PK\x03\x04'), common(entry, name), name, Buffer.from(entry.extra ?? [])])
}

function centralRecord(entry: HandMadeEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name)
  const start = Buffer.alloc(6)
  start.write('PK\x01\x02', 'latin1')
  start.writeUInt16LE(entry.madeBy ?? 10, 4)
  const end = Buffer.alloc(14)
  end.writeUInt32LE(entry.attributes ?? 0, 6)
  end.writeUInt32LE(offset, 10)
  return Buffer.concat([start, common(entry, name), end, name, Buffer.from(entry.extra ?? [])])
}
