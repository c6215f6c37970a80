import { AppError } from '../kernel/app-error'
import { hashJson } from '../kernel/canonical'
import type { Hash } from '../kernel/ids'
import { fail, ok, type Result } from '../kernel/result'
import { Change, CHANGE_FORMAT, hashOfHeader, hashOfValue, type NamedChange } from './change'
import { upcast } from './upcast/upcast'

/** A change of a format that this version cannot read yet: kept as it came, folded by a later version. */
export interface NewerChange {
  readonly format: number
  readonly raw: unknown
}

export type ReadChange = { readonly change: NamedChange } | { readonly newer: NewerChange }

/**
 * A change from outside (journal line, bundle, database), checked: its shape, that every value present is
 * the one its header names, and its own name where one is given.
 * Errors: `change.unreadable`, `change.altered`.
 */
export function readChange(raw: unknown, expected?: Hash): Result<ReadChange> {
  const format = formatOf(raw)
  if (format !== undefined && format > CHANGE_FORMAT) {
    // Every format names a change by its header's hash: a flipped digit of the format is no later version.
    return expected !== undefined && headerHash(raw) !== expected
      ? fail(new AppError('change.altered', `is not ${expected}`))
      : ok({ newer: { format, raw } })
  }
  const parsed = Change.safeParse(upcast(raw))
  if (!parsed.success) return fail(new AppError('change.unreadable', parsed.error.issues[0]?.message ?? ''))
  const { header, body } = parsed.data
  const hash = hashOfHeader(header)
  if (expected !== undefined && hash !== expected)
    return fail(new AppError('change.altered', `is not ${expected}`))
  if (body.length !== header.patches.length)
    return fail(new AppError('change.altered', `${hash}: values missing`))
  for (const [index, patch] of header.patches.entries()) {
    const value = body[index]
    if (value === null || value === undefined) continue
    if (hashOfValue(value.salt, value.value) !== patch.value) {
      return fail(new AppError('change.altered', `${hash}: value ${index}`))
    }
  }
  return ok({ change: { hash, header, body } })
}

function headerHash(raw: unknown): Hash | undefined {
  return typeof raw === 'object' && raw !== null && 'header' in raw ? hashJson(raw.header) : undefined
}

function formatOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('header' in raw)) return undefined
  const { header } = raw
  if (typeof header !== 'object' || header === null || !('format' in header)) return undefined
  return typeof header.format === 'number' ? header.format : undefined
}
