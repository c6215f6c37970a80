import type { z } from 'zod'
import { LIMITS } from '#shared/contracts/bundle/limits'
import { BUNDLE_FORMAT, type Manifest, Manifest2 } from '#shared/contracts/bundle/manifest'
import { fromFormat1, Manifest1 } from '#shared/contracts/bundle/manifest-format-1'
import { AppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import { beginsLikeAge } from './age-mark'
import type { ByteSource } from './byte-source'
import { MANIFEST } from './entry-names'

const LOCAL_SIGNATURE = 0x04034b50
const FIXED_BYTES = 30

/** The manifest with the bytes that were signed. */
export interface ReadManifest {
  readonly manifest: Manifest
  readonly bytes: Buffer
}

/**
 * Reads the first entry of a bundle, which every version of the format begins with. Throws
 * `bundle.not-a-bundle`, `bundle.encrypted`, `bundle.newer-version`, `bundle.manifest-unreadable`.
 */
export async function readManifest(source: ByteSource): Promise<ReadManifest> {
  const bytes = await firstEntry(source)
  const raw = parse(bytes)
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined
  if (typeof format === 'number' && format > BUNDLE_FORMAT) {
    throw new AppError('bundle.newer-version', String(format))
  }
  const parsed = format === 1 ? read(Manifest1, raw) : read(Manifest2, raw)
  if (!Buffer.from(canonicalJson(parsed)).equals(bytes)) {
    throw new AppError('bundle.manifest-unreadable', 'not canonical')
  }
  return { manifest: parsed.format === 1 ? fromFormat1(parsed) : parsed, bytes }
}

function read<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new AppError('bundle.manifest-unreadable', parsed.error.issues[0]?.message ?? '')
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    // What is wrong with the JSON may quote it, and so personal data: the code says enough.
    throw new AppError('bundle.manifest-unreadable', 'not JSON')
  }
}

async function firstEntry(source: ByteSource): Promise<Buffer> {
  const head = await source.read(0, Math.min(source.size, FIXED_BYTES + MANIFEST.length))
  if (beginsLikeAge(head)) throw new AppError('bundle.encrypted')
  const isManifest =
    head.length === FIXED_BYTES + MANIFEST.length &&
    head.readUInt32LE(0) === LOCAL_SIGNATURE &&
    head.readUInt16LE(26) === MANIFEST.length &&
    head.subarray(FIXED_BYTES).toString('latin1') === MANIFEST
  if (!isManifest) throw new AppError('bundle.not-a-bundle', 'no manifest at the start')
  const bytes = head.readUInt32LE(22)
  const start = head.length + head.readUInt16LE(28)
  if (bytes > LIMITS.manifestBytes) throw new AppError('bundle.manifest-unreadable', 'too large')
  if (start + bytes > source.size) throw new AppError('bundle.not-a-bundle', 'ends in the manifest')
  return source.read(start, bytes)
}
