import type { Id } from '#shared/kernel/ids'
import { asArchive, type OpenArchive } from '../../bundle/open-archive'
import { openBundle } from '../../bundle/open-bundle'
import { type OpenOptions, unwrap } from '../../bundle/open-file'
import { readBundle } from '../../bundle/read-bundle'
import type { Roster } from '../../bundle/roster'

/** An archive that was verified, and may be closed once. */
export interface IncomingArchive extends OpenArchive {
  readonly close: () => Promise<void>
}

/**
 * Decrypts and verifies all of an archive; `rosterOf` tells which laptops are known here in its hiring action.
 * Nothing is left behind where it throws: as `unwrap`, `openBundle` and `asArchive`.
 */
export async function openIncoming(
  path: string,
  options: Pick<OpenOptions, 'keys' | 'staging' | 'signal' | 'onProgress'>,
  rosterOf: (action: Id) => Promise<Roster>,
): Promise<IncomingArchive> {
  const unwrapped = await unwrap(path, options)
  const { source, wrapper, work } = unwrapped
  const close = async (): Promise<void> => unwrapped.close()
  try {
    const { manifest } = await readBundle(source, wrapper)
    const roster = manifest.action === null ? undefined : await rosterOf(manifest.action)
    const archive = asArchive(await openBundle(source, { ...work, wrapper, roster }), ['archive'])
    return { ...archive, close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}
