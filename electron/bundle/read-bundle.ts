import { LIMITS } from '#shared/contracts/bundle/limits'
import type { Manifest, ManifestFile, Wrapper } from '#shared/contracts/bundle/manifest'
import { AppError } from '#shared/kernel/app-error'
import type { ByteSource } from './byte-source'
import { crc32 } from './crc32'
import { checkAllowed, checkNames, MANIFEST, SIGNATURE } from './entry-names'
import { type ListedEntry, listEntries } from './list-entries'
import { readManifest } from './read-manifest'
import { sha256 } from './sha256'
import { dataOffset, directoryOffset, localHeader, place, type PlacedEntry, zipTail } from './zip-layout'

/** A bundle whose outside is as the format says. What its files hold is checked as each is read. */
export interface Bundle {
  readonly manifest: Manifest
  /** The bytes of `manifest.json` and of `manifest.p7s`, which an unsigned bundle lacks. */
  readonly manifestBytes: Uint8Array
  readonly signature: Uint8Array | undefined
  /** A file's bytes, as the manifest says they are; else throws `bundle.file-altered`. */
  read(file: ManifestFile): Promise<Uint8Array>
}

/**
 * Reads all of a bundle but its files' data, and holds every other byte against the format. `wrapper` is what
 * the bytes came out of. Throws: `bundle.not-a-bundle`, `bundle.encrypted`, `bundle.newer-version`,
 * `bundle.manifest-unreadable`, `bundle.wrapper-mismatch`, `bundle.too-large`, `bundle.too-many-entries`,
 * `bundle.file-too-large`, `bundle.not-a-regular-file`, `bundle.compressed-entry`, `bundle.unsafe-name`,
 * `bundle.duplicate-name`, `bundle.extra-file`, `bundle.missing-file`, `bundle.lying-manifest`,
 * `bundle.header-mismatch`, `bundle.not-canonical`, `file.*`.
 */
export async function readBundle(source: ByteSource, wrapper: Wrapper = 'none'): Promise<Bundle> {
  if (source.size > LIMITS.bundleBytes) throw new AppError('bundle.too-large')
  const { manifest, bytes } = await readManifest(source)
  if (manifest.encryption !== wrapper) throw new AppError('bundle.wrapper-mismatch', manifest.encryption)
  const entries = await checkedEntries(source, manifest)
  const places = place(entries)
  await checkLayout(source, places)
  const byPath = new Map(places.map((entry) => [entry.path, entry]))
  const read = (path: string) => readData(source, byPath.get(path))
  const signature = manifest.signed ? await read(SIGNATURE) : undefined
  if (!(await read(MANIFEST)).equals(bytes)) throw new AppError('bundle.not-canonical', 'manifest')
  return {
    manifest,
    manifestBytes: bytes,
    signature,
    read: async (file) => {
      const data = await read(file.path)
      if (sha256(data) !== file.sha256) throw altered(file.path)
      return data
    },
  }
}

/** The entries, once names, sizes and order are those that the manifest lists. */
async function checkedEntries(source: ByteSource, manifest: Manifest): Promise<readonly ListedEntry[]> {
  const entries = await listEntries(source)
  const names = entries.map((entry) => entry.path)
  const first = manifest.signed ? [MANIFEST, SIGNATURE] : [MANIFEST]
  const expected = [...first, ...manifest.files.map((file) => file.path)]
  checkNames(names)
  checkAllowed(names, expected)
  if (expected.some((name, index) => names[index] !== name))
    throw new AppError('bundle.not-canonical', 'order')
  const lying = manifest.files.find((file, index) => entries[index + first.length]?.bytes !== file.bytes)
  if (lying !== undefined) throw new AppError('bundle.lying-manifest', '', { name: lying.path })
  if (manifest.signed && (entries[1]?.bytes ?? 0) > LIMITS.signatureBytes) {
    throw new AppError('bundle.file-too-large')
  }
  return entries
}

/** Compares every byte outside the data with the one that the format demands. */
async function checkLayout(source: ByteSource, entries: readonly PlacedEntry[]): Promise<void> {
  const tailAt = directoryOffset(entries)
  const tail = zipTail(entries)
  if (tailAt + tail.length !== source.size) throw new AppError('bundle.not-canonical', 'gaps or overlaps')
  if (!(await source.read(tailAt, tail.length)).equals(tail)) {
    throw new AppError('bundle.not-canonical', 'central directory')
  }
  for (const entry of entries) {
    const expected = localHeader(entry)
    if (!(await source.read(entry.offset, expected.length)).equals(expected)) {
      throw new AppError('bundle.header-mismatch', '', { name: entry.path })
    }
  }
}

async function readData(source: ByteSource, entry: PlacedEntry | undefined): Promise<Buffer> {
  if (entry === undefined) throw new AppError('bundle.missing-file')
  const data = await source.read(dataOffset(entry), entry.bytes)
  if (crc32(data) !== entry.crc32) throw altered(entry.path)
  return data
}

function altered(path: string): AppError {
  return new AppError('bundle.file-altered', '', { name: path })
}
