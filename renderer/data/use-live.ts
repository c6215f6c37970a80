import { useLiveQuery } from 'dexie-react-hooks'
import type { z } from 'zod'
import { asOne } from '#shared/domain/same-applicant'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import type { RecordsReader, RecordView } from '#shared/log/records'
import type { RecordsRepository } from './repositories/records-repository'

/** A query that runs again whenever what it read changes; undefined until the first answer. */
export function useLive<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Value | undefined {
  return useLiveQuery(query, [...inputs])
}

/** One record in its stage's shape: undefined while it is read, null when there is none. */
export function useRecord<Schema extends z.ZodType>(
  records: RecordsReader,
  id: RecordId,
  schema: Schema,
): z.output<Schema> | null | undefined {
  return useLive(async () => {
    const view = await records.get(id)
    return view === undefined ? null : (readAs(schema, view) ?? null)
  }, [records, id])
}

/** A record's values with the last part of its id: what lists are made of. */
export type WithId<Value> = Value & { readonly id: Id }

/** The records of a kind in a hiring action that are not deleted; applicants who were merged are one. */
export function useRecordsOf<Schema extends z.ZodObject>(
  records: RecordsRepository,
  action: Id,
  kind: string,
  schema: Schema,
): readonly WithId<z.output<Schema>>[] | undefined {
  return useLive(
    async () => withIds(schema, await asOne(records.within(action)).list(`${kind}/`)),
    [records, action, kind],
  )
}

/** Views in their stage's shape, without the deleted ones and those that lack what they need. */
export function withIds<Schema extends z.ZodObject>(
  schema: Schema,
  views: readonly RecordView[],
): readonly WithId<z.output<Schema>>[] {
  return views.flatMap((view) => {
    if (view.values['deleted'] === true) return []
    const value = readAs(schema, view)
    return value === undefined ? [] : [{ ...value, id: partsOf(view.id).at(-1) ?? '' }]
  })
}
