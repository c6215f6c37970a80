import { z } from 'zod'
import type { Json } from '../../kernel/canonical'
import { FieldName, RecordId } from '../../log/change'
import type { PatchDraft } from '../../log/command'
import { kindOf } from '../../log/record-id'

/** A change holds no more patches than this. */
export const MOST_PATCHES = 10_000
/** So many patches, or characters of their values, are enough for one change of a large import. */
const ENOUGH = { patches: 4_000, characters: 2_000_000 }

const Value: z.ZodType<Json> = z.json()

/** Part of an import that is too large for one change: whole records, after those that they name. */
export const ImportPart = z
  .array(z.object({ record: RecordId, field: FieldName, value: Value }))
  .min(1)
  .max(MOST_PATCHES)
export type ImportPart = z.infer<typeof ImportPart>

/** Cuts what an import writes into parts of which each is a change. */
export function importParts(patches: readonly PatchDraft[]): readonly ImportPart[] {
  const parts: ImportPart[] = []
  let part: ImportPart = []
  let characters = 0
  for (const [at, { record, field, value }] of patches.entries()) {
    const isNewRecord = record !== patches[at - 1]?.record
    if (isNewRecord && (part.length >= ENOUGH.patches || characters >= ENOUGH.characters)) {
      parts.push(part)
      part = []
      characters = 0
    }
    part.push({ record, field, value })
    characters += JSON.stringify(value).length
  }
  if (part.length > 0) parts.push(part)
  return parts
}

/** How many applicants a part creates. */
export function applicantsIn(part: readonly Pick<PatchDraft, 'record'>[]): number {
  return new Set(part.flatMap(({ record }) => (kindOf(record) === 'applicant' ? [record] : []))).size
}
