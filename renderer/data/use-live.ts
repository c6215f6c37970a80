import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { ListedView } from '#shared/domain/same-applicant'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import type { RecordsReader } from '#shared/log/records'
import { nextTurn } from './next-turn'
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

/**
 * The records of a kind in a hiring action that are not deleted; applicants who were merged are one. The same array
 * until one of them changes, and in it the same object of each that did not.
 */
export function useRecordsOf<Schema extends z.ZodObject>(
  records: RecordsRepository,
  action: Id,
  kind: string,
  schema: Schema,
): readonly WithId<z.output<Schema>>[] | undefined {
  const query = useCallback(async () => {
    const views = await records.listed(action, kind)
    await shapeInTurns(schema, views)
    return withIds(schema, views)
  }, [records, action, kind, schema])
  return useListed(records, action, query)
}

/**
 * What is worked out from many records of a hiring action (`RecordsRepository.listed`): again whenever one of its
 * chains goes on, and not for each record that was read, as a live query would. Undefined until the first answer to
 * this query, which must stay the same function. It runs again, too, when `also` is another, and
 * not while that is null.
 */
export function useListed<Value>(
  records: RecordsRepository,
  action: Id,
  query: () => Promise<Value>,
  also?: unknown,
): Value | undefined {
  const cursors = useLive(async () => records.cursorsOf(action), [records, action])
  const [found, setFound] = useState<Found<Value>>()
  useEffect(() => {
    if (cursors === undefined || also === null) return undefined
    let current = true
    query().then(
      (value) => {
        if (current) setFound({ of: query, value })
      },
      (thrown: unknown) => {
        if (current) setFound({ of: query, thrown })
      },
    )
    return () => {
      current = false
    }
  }, [query, cursors, also])
  if (found?.of !== query) return undefined
  if ('thrown' in found) throw found.thrown
  return found.value
}

type Found<Value> =
  | { readonly of: unknown; readonly value: Value }
  /** What reading failed with: it is the screen's, as of a live query. */
  | { readonly of: unknown; readonly thrown: unknown }

const parsed = new WeakMap<z.ZodType, WeakMap<object, unknown>>()

/** What was made of this object for this schema before, or is made now. */
function once<Value>(schema: z.ZodType, of: object, make: () => Value): Value {
  const known = parsed.get(schema) ?? new WeakMap<object, unknown>()
  parsed.set(schema, known)
  if (!known.has(of)) known.set(of, make())
  return known.get(of) as Value
}

function shaped<Schema extends z.ZodObject>(
  schema: Schema,
  view: ListedView,
): readonly WithId<z.output<Schema>>[] {
  return once(schema, view, () => {
    if (view.values['deleted'] === true) return []
    const value = readAs(schema, view)
    return value === undefined ? [] : [{ ...value, id: partsOf(view.id).at(-1) ?? '' }]
  })
}

/** So long, in milliseconds, views are given their shape until the window has its turn. */
const TURN_MS = 10
const LOOK_AT_CLOCK = 100

/** Does beforehand what `withIds` would do in one go: 100,000 would keep the window for seconds. */
async function shapeInTurns(schema: z.ZodObject, views: readonly ListedView[]): Promise<void> {
  let begun = performance.now()
  for (const [at, view] of views.entries()) {
    shaped(schema, view)
    if (at % LOOK_AT_CLOCK !== 0 || performance.now() - begun < TURN_MS) continue
    await nextTurn()
    begun = performance.now()
  }
}

/** Views in their stage's shape, without the deleted ones and those that lack what they need. */
export function withIds<Schema extends z.ZodObject>(
  schema: Schema,
  views: readonly ListedView[],
): readonly WithId<z.output<Schema>>[] {
  return once(schema, views, () => views.flatMap((view) => shaped(schema, view)))
}
