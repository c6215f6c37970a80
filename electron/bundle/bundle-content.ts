import type { ChainHead, ManifestFile } from '#shared/contracts/bundle/manifest'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'

/** A file that goes into a bundle. It is read once, when its turn comes, so that few bytes are held at a time. */
export interface ContentFile extends ManifestFile {
  /** Its bytes; they are checked against `bytes` and `sha256` while they are written. */
  read(): Promise<Uint8Array>
}

/** All that a bundle says, before it is signed. */
export interface BundleContent {
  readonly action: Id
  readonly device: Id
  readonly created: Instant
  readonly heads: readonly ChainHead[]
  readonly files: readonly ContentFile[]
}
