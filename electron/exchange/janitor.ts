import { join } from 'node:path'
import type { Id } from '#shared/kernel/ids'
import { namesIn } from './segment-files'
import type { ShareFiles } from './share-files'

const STRAY = /^\..+\.part$/
/** Longer than any writing takes: a younger one may be another window's, still at work. */
const OLD_MS = 24 * 60 * 60 * 1000

/**
 * Removes what this device left half written when it was interrupted. Only in its own folder, only temporary
 * files, only those that are `oldMs` old by the share's clock and ours, or as far ahead where
 * the share's clock is wrong. What cannot be removed now is there the next time.
 */
export async function sweep(
  folder: string,
  device: Id,
  { nowMs, oldMs = OLD_MS }: { readonly nowMs: number; readonly oldMs?: number },
  files: ShareFiles,
): Promise<number> {
  const own = join(folder, device)
  let removed = 0
  for (const name of await namesIn(own, files)) {
    if (!STRAY.test(name)) continue
    const path = join(own, name)
    try {
      if (Math.abs(nowMs - (await files.stat(path)).mtimeMs) < oldMs) continue
      await files.rm(path, { force: true })
      removed += 1
    } catch {
      // A stray harms nobody.
    }
  }
  return removed
}
