import { signableSheet, type SignableSheet } from '#shared/domain/records/signable-sheet'
import { sheetContent as sheetInText, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash } from '#shared/kernel/ids'

/** The score sheet in a revision's bytes; undefined when it is another thing, altered or not readable. */
export function sheetContent(bytes: Uint8Array, hash: Hash): SheetRevision | undefined {
  return sheetInText(new TextDecoder().decode(bytes), hash)
}

/** The score sheet, consensus sheet or decision in a revision's bytes; undefined likewise. */
export function signableContent(bytes: Uint8Array, hash: Hash): SignableSheet | undefined {
  return signableSheet(new TextDecoder().decode(bytes), hash)
}
