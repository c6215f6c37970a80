import { LIMITS } from '#shared/contracts/bundle/limits'
import {
  BUNDLE_FORMAT,
  compareFiles,
  type Manifest,
  Manifest2,
  manifestText,
} from '#shared/contracts/bundle/manifest'
import { AppError } from '#shared/kernel/app-error'
import { signDetached } from '../signing/cades'
import type { Signer } from '../signing/signer'
import type { BundleContent, ContentFile } from './bundle-content'
import { crc32 } from './crc32'
import { MANIFEST, SIGNATURE } from './entry-names'
import { sha256 } from './sha256'
import { beginWork, type Work } from './work'
import { dataOffset, localHeader, type PlacedEntry, zipBytes, zipTail } from './zip-layout'

/**
 * Signs the manifest of a content, unless there is no signer, and yields the bundle's bytes from first to last.
 * Errors as `bundleBytes`, and `bundle.not-writable` where the content is none that a reader would take.
 */
export async function* writeBundle(
  content: BundleContent,
  signer: Signer | undefined,
  work: Work = {},
): AsyncGenerator<Uint8Array> {
  const files = [...content.files].sort(compareFiles)
  const bytes = Buffer.from(manifestText(manifestOf({ ...content, files }, signer !== undefined)))
  const signature = signer && (await signDetached(bytes, signer))
  yield* bundleBytes(bytes, signature, files, work)
}

function manifestOf(content: BundleContent, signed: boolean): Manifest {
  const { kind, encryption, action, device, created, without, heads, files } = content
  const parsed = Manifest2.safeParse({
    format: BUNDLE_FORMAT,
    kind,
    encryption,
    signed,
    action,
    device,
    created,
    without,
    heads,
    files: files.map(({ path, kind: fileKind, bytes, sha256: hash }) => ({
      path,
      kind: fileKind,
      bytes,
      sha256: hash,
    })),
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
  signature: Uint8Array | undefined,
  files: readonly ContentFile[],
  work: Work = {},
): AsyncGenerator<Uint8Array> {
  const first = [entryOf(MANIFEST, manifest), ...(signature ? [entryOf(SIGNATURE, signature)] : [])]
  const total = zipBytes([...first, ...files])
  if (total > LIMITS.bundleBytes || manifest.length > LIMITS.manifestBytes) {
    throw new AppError('bundle.too-large')
  }
  const done = beginWork(work, total)
  const entries: PlacedEntry[] = []
  for (const file of [...first, ...files]) {
    const data = await readAsPromised(file)
    const last = entries.at(-1)
    const offset = last === undefined ? 0 : dataOffset(last) + last.bytes
    const entry = { path: file.path, bytes: data.length, crc32: crc32(data), offset }
    entries.push(entry)
    const header = localHeader(entry)
    yield header
    yield data
    done(header.length + data.length)
  }
  const tail = zipTail(entries)
  yield tail
  done(tail.length)
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
