import yauzl from 'yauzl'
import { AppError, toAppError } from '#shared/kernel/app-error'

/** What a file of an office program may hold at most, and how it is said that it does not. */
export interface ZipRules {
  readonly zipEntries: number
  /** All parts, unpacked. */
  readonly unpackedBytes: number
  /** Unpacked to packed size of one part. */
  readonly ratio: number
  /** Below this size a part may have any ratio. */
  readonly ratioFromBytes: number
  readonly codes: {
    readonly damaged: string
    readonly tooLargeUnpacked: string
    readonly suspiciousCompression: string
  }
}

/** Names of entries in a ZIP, and the texts of those that were wanted. */
export interface ZipParts {
  readonly names: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return bytes.toString('utf8')
}

async function readText(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

function checkSizes(entry: yauzl.Entry, unpackedSoFar: number, rules: ZipRules): void {
  const { compressedSize: packed, uncompressedSize: unpacked, fileName } = entry
  if (unpackedSoFar + unpacked > rules.unpackedBytes) {
    throw new AppError(rules.codes.tooLargeUnpacked, fileName, { limit: rules.unpackedBytes / 2 ** 20 })
  }
  if (unpacked > rules.ratioFromBytes && unpacked / Math.max(1, packed) > rules.ratio) {
    throw new AppError(rules.codes.suspiciousCompression, fileName)
  }
}

/**
 * Looks into a ZIP before anything unpacks it whole: every size against the limits, no name twice, and (yauzl
 * checks the real bytes against the stated size) the texts of the wanted entries. Throws the codes of the rules.
 */
export async function readZipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  rules: ZipRules,
): Promise<ZipParts> {
  const names = new Set<string>()
  const texts = new Map<string, string>()
  let unpacked = 0
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      checkSizes(entry, unpacked, rules)
      unpacked += entry.uncompressedSize
      if (names.has(entry.fileName) || names.size >= rules.zipEntries || entry.isEncrypted()) {
        throw new AppError(rules.codes.damaged, 'a name twice, too many entries, or an encrypted entry')
      }
      names.add(entry.fileName)
      if (wanted(entry.fileName)) texts.set(entry.fileName, await readText(zip, entry))
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(rules.codes.damaged, toAppError(error).detail)
  }
  return { names, texts }
}
