import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BundleKind } from '#shared/contracts/bundle/manifest'
import { asArchive, type OpenArchive } from '../bundle/open-archive'
import { openBundleFile, type OpenBundleFile, type OpenOptions } from '../bundle/open-file'
import type { CliInput } from './command'
import { keysOf } from './keys'

/** An archive with the size of its file. */
export interface ArchiveFile extends OpenArchive {
  readonly bytes: number
}

/**
 * Opens a bundle of a hiring action, verified from end to end, for as long as `work` runs. Throws as
 * `openBundleFile`, `bundle.redacted`, `bundle.other-kind`.
 */
export async function withArchive<Value>(
  path: string,
  input: CliInput,
  work: (archive: ArchiveFile) => Promise<Value>,
  kinds: readonly BundleKind[] = ['archive', 'segment'],
): Promise<Value> {
  return withBundle(path, input, (bundle) => work({ ...asArchive(bundle, kinds), bytes: bundle.bytes }))
}

/** As `withArchive`, for a bundle of any kind. */
export async function withBundle<Value>(
  path: string,
  input: CliInput,
  work: (bundle: OpenBundleFile) => Promise<Value>,
): Promise<Value> {
  return withOptions(input, async (options) => {
    const bundle = await openBundleFile(path, options)
    try {
      return await work(bundle)
    } finally {
      await bundle.close()
    }
  })
}

/** Keys, and a folder for decrypted copies that is gone afterwards. */
export async function withOptions<Value>(
  input: CliInput,
  work: (options: OpenOptions) => Promise<Value>,
): Promise<Value> {
  const keys = await keysOf(input)
  const staging = await mkdtemp(join(tmpdir(), 'evenhand-'))
  try {
    return await work({ keys, staging })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
