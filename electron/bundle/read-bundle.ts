import { LIMITS } from '#shared/contracts/bundle/limits'
import type { Manifest, ManifestFile } from '#shared/contracts/bundle/manifest'
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
  /** The bytes of `manifest.json` and of `manifest.p7s`. */
  readonly manifestBytes: Uint8Array
  readonly signature: Uint8Array
  /** A file's bytes, as the manifest says they are; else throws `bundle.file-altered`. */
  read(file: ManifestFile): Promise<Uint8Array>
}

/**
 * Reads all of a bundle but its files' data, and holds every other byte against the format. Throws:
 * `bundle.not-a-bundle`, `bundle.encrypted`, `bundle.newer-version`, `bundle.manifest-unreadable`,
 * `bundle.too-large`, `bundle.too-many-entries`, `bundle.file-too-large`, `bundle.not-a-regular-file`,
 * `bundle.compressed-entry`, `bundle.unsafe-name`, `bundle.duplicate-name`, `bundle.extra-file`,
 * `bundle.missing-file`, `bundle.lying-manifest`, `bundle.header-mismatch`, `bundle.not-canonical`, `file.*`.
 */
export async function readBundle(source: ByteSource): Promise<Bundle> {
  if (source.size > LIMITS.bundleBytes) throw new AppError('bundle.too-large')
  const { manifest, bytes } = await readManifest(source)
  const entries = await checkedEntries(source, manifest)
  const places = place(entries)
  await checkLayout(source, places)
  const byPath = new Map(places.map((entry) => [entry.path, entry]))
  const read = (path: string) => readData(source, byPath.get(path))
  const signature = await read(SIGNATURE)
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
  const expected = [MANIFEST, SIGNATURE, ...manifest.files.map((file) => file.path)]
  checkNames(names)
  checkAllowed(names, expected)
  if (expected.some((name, index) => names[index] !== name))
    throw new AppError('bundle.not-canonical', 'order')
  const lying = manifest.files.find((file, index) => entries[index + 2]?.bytes !== file.bytes)
  if (lying !== undefined) throw new AppError('bundle.lying-manifest', '', { name: lying.path })
  if ((entries[1]?.bytes ?? 0) > LIMITS.signatureBytes) throw new AppError('bundle.file-too-large')
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
