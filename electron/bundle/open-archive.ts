import type { BundleKind } from '#shared/contracts/bundle/manifest'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { ByteSource } from './byte-source'
import { openBundle, type OpenBundle } from './open-bundle'
import type { Check } from './verify-bundle'

/** A bundle of one hiring action. */
export interface OpenArchive extends OpenBundle {
  readonly action: Id
}

/**
 * Opens a bundle that holds the records of one hiring action. Throws as `openBundle`, and `bundle.redacted` or
 * `bundle.other-kind` for one that has none to give.
 */
export async function openArchive(source: ByteSource, check: Check = {}): Promise<OpenArchive> {
  return asArchive(await openBundle(source, check))
}

/** The bundle as one of a hiring action, if it is one of these kinds; else throws as `openArchive`. */
export function asArchive(
  bundle: OpenBundle,
  kinds: readonly BundleKind[] = ['archive', 'segment'],
): OpenArchive {
  const { action, kind } = bundle.manifest
  if (kind === 'redacted') throw new AppError('bundle.redacted')
  if (action === null || !kinds.includes(kind)) throw new AppError('bundle.other-kind', kind)
  return { ...bundle, action }
}
