import { crc32 } from '#electron/bundle/crc32'

interface Entry {
  readonly name: string
  readonly data: Uint8Array
}

/** A ZIP file as the protocol wants it, written by other code than the program's. */
export function handMadeZip({ entries }: { readonly entries: readonly Entry[] }): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), Buffer.from(entry.data)])
    central.push(centralRecord(entry, offset))
    offset += local.length
    parts.push(local)
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

function common({ data }: Entry, name: Buffer): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(10, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(0x21, 8)
  bytes.writeUInt32LE(crc32(data), 10)
  bytes.writeUInt32LE(data.length, 14)
  bytes.writeUInt32LE(data.length, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function localHeader(entry: Entry): Buffer {
  const name = Buffer.from(entry.name)
  return Buffer.concat([Buffer.from('PK\x03\x04'), common(entry, name), name])
}

function centralRecord(entry: Entry, offset: number): Buffer {
  const name = Buffer.from(entry.name)
  const start = Buffer.alloc(6)
  start.write('PK\x01\x02', 'latin1')
  start.writeUInt16LE(10, 4)
  const end = Buffer.alloc(14)
  end.writeUInt32LE(offset, 10)
  return Buffer.concat([start, common(entry, name), end, name])
}
