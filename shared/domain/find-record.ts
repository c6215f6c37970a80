import type { z } from 'zod'
import { AppError } from '../kernel/app-error'
import { fail, ok, type Result } from '../kernel/result'
import type { RecordId } from '../log/change'
import { readAs } from '../log/read-as'
import { partsOf } from '../log/record-id'
import type { RecordsReader, RecordView } from '../log/records'

/** A record in the shape that a stage knows; undefined when there is none or it cannot be read as one. */
export async function findRecord<Schema extends z.ZodType>(
  records: RecordsReader,
  schema: Schema,
  record: RecordId,
): Promise<z.output<Schema> | undefined> {
  const view = await records.get(record)
  return view && readAs(schema, view)
}

/** The same where a rule cannot go on without it. Error: `record.not-found`. */
export async function requireRecord<Schema extends z.ZodType>(
  records: RecordsReader,
  schema: Schema,
  record: RecordId,
): Promise<Result<z.output<Schema>>> {
  const found = await findRecord(records, schema, record)
  return found === undefined ? notFound(record) : ok(found)
}

/** Refuses where a record that is about to be created is there already. Error: `record.exists`. */
export async function requireNew(records: RecordsReader, record: RecordId): Promise<Result<RecordId>> {
  return (await records.get(record)) === undefined ? ok(record) : fail(new AppError('record.exists', record))
}

export function notFound(record: RecordId): { readonly ok: false; readonly error: AppError } {
  return fail(new AppError('record.not-found', record))
}

/** A record's content with the last part of its id: the id by which other records name it. */
export type Identified<Content> = Content & { readonly id: string }

/** The records that can be read in the shape that a stage knows, deleted ones left out. */
export function readAll<Schema extends z.ZodType>(
  schema: Schema,
  views: readonly Pick<RecordView, 'id' | 'values'>[],
): readonly Identified<z.output<Schema>>[] {
  return views.flatMap((view) => {
    if (view.values['deleted'] === true) return []
    const content = readAs(schema, view)
    return content === undefined ? [] : [Object.assign({ id: partsOf(view.id).at(-1) ?? '' }, content)]
  })
}

/** The records of these ids, in this order; those that are not there or deleted are left out. */
export async function findEach<Schema extends z.ZodType>(
  records: RecordsReader,
  schema: Schema,
  ids: readonly RecordId[],
): Promise<readonly Identified<z.output<Schema>>[]> {
  const views = await Promise.all(ids.map((id) => records.get(id)))
  return readAll(
    schema,
    views.flatMap((view) => view ?? []),
  )
}
