import type { Json } from '../../../kernel/canonical'
import type { RecordId } from '../../../log/change'
import type { PatchDraft } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'

/** What a field held that no record has yet: the value that readers take for none. */
export type Before = (record: RecordId, field: string) => Json | undefined

/**
 * The edits that take others back: each field gets what shows in it now. A record that is not there yet is
 * deleted by it; a field that has no value and no default is left as the edit made it.
 */
export async function takeBack(
  records: RecordsReader,
  edits: readonly PatchDraft[],
  before: Before,
): Promise<readonly PatchDraft[]> {
  const back: PatchDraft[] = []
  const made = new Set<RecordId>()
  for (const { record, field } of edits) {
    const view = await records.get(record)
    const value = view?.values[field] ?? before(record, field)
    if (value !== undefined) back.push({ record, field, value })
    else if (view === undefined) made.add(record)
  }
  return [...back, ...[...made].map((record) => ({ record, field: 'deleted', value: true }))]
}
