import { deflateSync } from 'node:zlib'
import { crc32 } from '#electron/bundle/crc32'

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A grey PNG that states this size. No more than 100 rows and columns are in it. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Array.from({ length: Math.min(height, 100) }, () =>
    // No filter, then a byte a pixel.
    Buffer.concat([Buffer.alloc(1), Buffer.alloc(Math.min(width, 100), 0x80)]),
  )
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.concat(rows))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** A JPEG of a comment, a frame that states this size, and an end: enough to tell what it is. */
export function jpeg(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  const parts = [
    'ffd8fffe00044142',
    'ffc0000b08',
    size.toString('hex'),
    '01011100',
    'ffda000801010000',
    '3f0000ffd9',
  ]
  return new Uint8Array(Buffer.from(parts.join(''), 'hex'))
}
