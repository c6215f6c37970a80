import yauzl from 'yauzl'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { LIMITS } from './limits'

/** Names of entries in a ZIP, and the texts of those that were wanted. */
export type ZipParts = { readonly names: ReadonlySet<string>; readonly texts: ReadonlyMap<string, string> }

async function readText(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function checkSizes(entry: yauzl.Entry, unpackedSoFar: number): void {
  const { compressedSize: packed, uncompressedSize: unpacked, fileName } = entry
  if (unpackedSoFar + unpacked > LIMITS.unpackedBytes) {
    throw new AppError('spreadsheet.too-large-unpacked', fileName, { limit: LIMITS.unpackedBytes / 2 ** 20 })
  }
  if (unpacked > LIMITS.ratioFromBytes && unpacked / Math.max(1, packed) > LIMITS.ratio) {
    throw new AppError('spreadsheet.suspicious-compression', fileName)
  }
}

/**
 * Looks into a ZIP before anything unpacks it whole: every size against the limits, no name twice, and (yauzl
 * checks the real bytes against the stated size) the texts of the wanted entries.
 * Throws `spreadsheet.damaged`, `spreadsheet.too-large-unpacked`, `spreadsheet.suspicious-compression`.
 */
export async function readZipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipParts> {
  const names = new Set<string>()
  const texts = new Map<string, string>()
  let unpacked = 0
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      checkSizes(entry, unpacked)
      unpacked += entry.uncompressedSize
      if (names.has(entry.fileName) || names.size >= LIMITS.zipEntries || entry.isEncrypted()) {
        throw new AppError('spreadsheet.damaged', 'a name twice, too many entries, or an encrypted entry')
      }
      names.add(entry.fileName)
      if (wanted(entry.fileName)) texts.set(entry.fileName, await readText(zip, entry))
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('spreadsheet.damaged', toAppError(error).detail)
  }
  return { names, texts }
}
