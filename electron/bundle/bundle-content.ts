import type { Manifest, ManifestFile } from '#shared/contracts/bundle/manifest'
import type { FileKind } from '#shared/contracts/bundle/paths'
import { sha256 } from './sha256'

/** A file that goes into a bundle. It is read once, when its turn comes, so that few bytes are held at a time. */
export interface ContentFile extends ManifestFile {
  /** Its bytes; they are checked against `bytes` and `sha256` while they are written. */
  read(): Promise<Uint8Array>
}

/** All that a bundle says, before it is signed or not. */
export interface BundleContent extends Omit<Manifest, 'format' | 'signed' | 'files'> {
  readonly files: readonly ContentFile[]
}

/** A file whose bytes are there already. */
export function fileOfBytes(kind: FileKind, path: string, bytes: Uint8Array): ContentFile {
  return { path, kind, bytes: bytes.length, sha256: sha256(bytes), read: () => Promise.resolve(bytes) }
}
