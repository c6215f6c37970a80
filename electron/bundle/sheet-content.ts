import { SHEET_REVISION_KIND, SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash } from '#shared/kernel/ids'
import { readRevision } from '#shared/log/revision'

/** The score sheet in a revision's bytes; undefined when it is another thing, altered or not readable. */
export function sheetContent(bytes: Uint8Array, hash: Hash): SheetRevision | undefined {
  const envelope = readRevision(new TextDecoder().decode(bytes), hash)
  if (!envelope.ok || envelope.value.kind !== SHEET_REVISION_KIND) return undefined
  const content = SheetRevision.safeParse(envelope.value.content)
  return content.success ? content.data : undefined
}
