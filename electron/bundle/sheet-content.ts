import { sheetContent as sheetInText, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash } from '#shared/kernel/ids'

/** The score sheet in a revision's bytes; undefined when it is another thing, altered or not readable. */
export function sheetContent(bytes: Uint8Array, hash: Hash): SheetRevision | undefined {
  return sheetInText(new TextDecoder().decode(bytes), hash)
}
