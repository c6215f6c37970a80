import { LIMITS } from '#shared/contracts/bundle/limits'
import { BUNDLE_FORMAT, compareFiles, Manifest, manifestText } from '#shared/contracts/bundle/manifest'
import { AppError } from '#shared/kernel/app-error'
import { signDetached } from '../signing/cades'
import type { Signer } from '../signing/signer'
import type { BundleContent, ContentFile } from './bundle-content'
import { crc32 } from './crc32'
import { MANIFEST, SIGNATURE } from './entry-names'
import { sha256 } from './sha256'
import { dataOffset, localHeader, type PlacedEntry, zipBytes, zipTail } from './zip-layout'

/** Signs the manifest of a content and yields the bundle's bytes from first to last; errors as `bundleBytes`. */
export async function* writeBundle(content: BundleContent, signer: Signer): AsyncGenerator<Uint8Array> {
  const files = [...content.files].sort(compareFiles)
  const manifest = manifestOf({ ...content, files })
  const bytes = Buffer.from(manifestText(manifest))
  yield* bundleBytes(bytes, await signDetached(bytes, signer), files)
}

function manifestOf({ action, device, created, heads, files }: BundleContent): Manifest {
  const parsed = Manifest.safeParse({
    format: BUNDLE_FORMAT,
    kind: 'archive',
    encryption: 'none',
    action,
    device,
    created,
    heads,
    files: files.map(({ path, kind, bytes, sha256: hash }) => ({ path, kind, bytes, sha256: hash })),
  })
  if (!parsed.success) throw new AppError('bundle.not-writable', parsed.error.issues[0]?.message ?? '')
  return parsed.data
}

/**
 * The bytes of a bundle with this manifest, signature and files: the same for the same three, always. Writing
 * again what was read from an intact bundle gives that bundle.
 * Throws `bundle.too-large`, and `bundle.content-changed` when a file is no longer what the manifest says.
 */
export async function* bundleBytes(
  manifest: Uint8Array,
  signature: Uint8Array,
  files: readonly ContentFile[],
): AsyncGenerator<Uint8Array> {
  const first = [entryOf(MANIFEST, manifest), entryOf(SIGNATURE, signature)]
  if (zipBytes([...first, ...files]) > LIMITS.bundleBytes || manifest.length > LIMITS.manifestBytes) {
    throw new AppError('bundle.too-large')
  }
  const entries: PlacedEntry[] = []
  for (const file of [...first, ...files]) {
    const data = await readAsPromised(file)
    const last = entries.at(-1)
    const offset = last === undefined ? 0 : dataOffset(last) + last.bytes
    const entry = { path: file.path, bytes: data.length, crc32: crc32(data), offset }
    entries.push(entry)
    yield localHeader(entry)
    yield data
  }
  yield zipTail(entries)
}

type Entry = Pick<ContentFile, 'path' | 'bytes' | 'sha256' | 'read'>

function entryOf(path: string, data: Uint8Array): Entry {
  return { path, bytes: data.length, sha256: sha256(data), read: () => Promise.resolve(data) }
}

async function readAsPromised(file: Entry): Promise<Uint8Array> {
  const data = await file.read()
  if (data.length !== file.bytes || sha256(data) !== file.sha256) {
    throw new AppError('bundle.content-changed', file.sha256)
  }
  return data
}
