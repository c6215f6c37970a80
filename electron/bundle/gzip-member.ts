import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRaw, type InputType, type ZlibOptions } from 'node:zlib'
import { AppError } from '#shared/kernel/app-error'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { crc32 } from './crc32'

const LEVEL = 9
/** Deflate; no flags; no time; made with the greatest effort; on a system that is not said. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff])
const TRAILER_BYTES = 8

const deflate = promisify<InputType, ZlibOptions, Buffer>(deflateRaw)

/** One gzip member that says nothing but its data. */
export async function gzipMember(data: Uint8Array): Promise<Buffer> {
  const trailer = Buffer.alloc(TRAILER_BYTES)
  trailer.writeUInt32LE(crc32(data), 0)
  trailer.writeUInt32LE(data.length % 2 ** 32, 4)
  return Buffer.concat([HEADER, await deflate(data, { level: LEVEL }), trailer])
}

/** What `bytes` of gzip may expand to. */
function expansionLimit(bytes: number): number {
  return Math.min(LIMITS.expandedBytes, LIMITS.expandedFloor + LIMITS.expansion * bytes)
}

/**
 * The data of a file that is one gzip member as `gzipMember` writes it, and nothing else.
 * Throws `bundle.expands-too-far`, before the memory is used, and `bundle.changes-unreadable`.
 */
export async function gunzipMember(file: Uint8Array): Promise<Buffer> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = bytes.length - TRAILER_BYTES
  if (end < HEADER.length || !bytes.subarray(0, HEADER.length).equals(HEADER)) throw unreadable('gzip header')
  const packed = bytes.subarray(HEADER.length, end)
  const { data, used } = await expand(packed, expansionLimit(bytes.length))
  if (used !== packed.length) throw unreadable('bytes after the data')
  if (bytes.readUInt32LE(end) !== crc32(data) || bytes.readUInt32LE(end + 4) !== data.length % 2 ** 32) {
    throw unreadable('gzip trailer')
  }
  return data
}

function unreadable(detail: string): AppError {
  return new AppError('bundle.changes-unreadable', detail)
}

interface Expanded {
  readonly data: Buffer
  /** How many of the compressed bytes the data took. */
  readonly used: number
}

function expand(packed: Buffer, limit: number): Promise<Expanded> {
  return new Promise((resolve, reject) => {
    const options = { maxOutputLength: limit, finishFlush: constants.Z_FINISH, info: true }
    inflateRaw(packed, options, (error: Error | null, result: unknown) => {
      if (error === null && isInfo(result)) resolve({ data: result.buffer, used: result.engine.bytesWritten })
      else if (error instanceof RangeError) reject(new AppError('bundle.expands-too-far', String(limit)))
      else reject(unreadable(error?.message ?? 'no result'))
    })
  })
}

/** What zlib gives with `info: true`; its types do not say so. */
function isInfo(result: unknown): result is { buffer: Buffer; engine: { bytesWritten: number } } {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result
}
