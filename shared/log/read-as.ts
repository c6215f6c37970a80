import type { z } from 'zod'
import type { RecordView } from './records'

/**
 * A record's values in the shape that a stage knows; undefined when what it cannot do without is missing.
 *
 * Fields named `group/key` come as one map under `group`. A value that does not fit (a newer version's, say)
 * is left out and its default stands in: one odd field never hides a whole record.
 */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  view: Pick<RecordView, 'values'>,
): z.output<Schema> | undefined {
  const values = grouped(view)
  const first = schema.safeParse(values)
  if (first.success) return first.data
  for (const issue of first.error.issues) {
    const [top, key] = issue.path
    const group = values[String(top)]
    if (key !== undefined && isMap(group)) delete group[String(key)]
    else delete values[String(top)]
  }
  const second = schema.safeParse(values)
  return second.success ? second.data : undefined
}

function grouped(view: Pick<RecordView, 'values'>): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(view.values)) {
    const slash = field.indexOf('/')
    if (slash < 0) {
      values[field] = value
      continue
    }
    const name = field.slice(0, slash)
    const group = isMap(values[name]) ? values[name] : {}
    group[field.slice(slash + 1)] = value
    values[name] = group
  }
  return values
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
