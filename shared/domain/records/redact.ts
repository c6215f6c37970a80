import { z } from 'zod'
import type { Json } from '../../kernel/canonical'
import { Id } from '../../kernel/ids'
import { kindOf, partsOf } from '../../log/record-id'
import type { RecordView } from '../../log/records'
import { SameApplicants, pointersIn } from '../same-applicant'
import { searchWords } from '../scheduling/name-search'

/** What stands where something was removed. */
const REMOVED = '[removed]'

/** What a redacted copy leaves out. */
export const RedactionChoice = z.strictObject({
  /** Applicants and people of the hiring action, by their ids: all that their own records say. */
  people: z.array(Id).default([]),
  /** `kind.field` (`applicant.email`), or `kind` for records as a whole (`recusal`). */
  fields: z.array(z.string().regex(/^[a-z][a-z-]*(\.[A-Za-z0-9]+)?$/)).default([]),
  /** Further texts that must not be read: a nickname, a street. */
  words: z.array(z.string()).default([]),
  /** A person has seen where removed names still stand, and lets them stand. */
  namesMayRemain: z.boolean().default(false),
})
export type RedactionChoice = Readonly<z.infer<typeof RedactionChoice>>

export interface RedactedRecord {
  readonly id: string
  readonly values: Readonly<Record<string, Json>>
}

/** A removed name that a text still has in it. */
export interface Occurrence {
  readonly record: string
  readonly field: string
  readonly name: string
}

export interface Redaction {
  readonly records: readonly RedactedRecord[]
  readonly remaining: readonly Occurrence[]
}

/** Keys and the like open what is left out, and what HR keeps apart; a copy for reading never holds them. */
const NEVER: ReadonlySet<string> = new Set(['opening', 'sealing', 'device', 'recovery', 'apart'])
const NAMED: ReadonlySet<string> = new Set(['applicant', 'screening', 'person', 'profile'])
/** Shorter parts of names (`Li`, `de`) stand in too many other words. */
const LEAST_LETTERS = 3

/** The records without what is to be removed, and where the names of removed people stand all the same. */
export function redact(views: readonly RecordView[], choice: RedactionChoice): Redaction {
  const same = sameAmong(views)
  // Who was entered twice goes whole.
  const people = new Set(choice.people.flatMap((id) => same.all(id)))
  const own = views.filter((view) => isOwnRecord(view, people))
  const fields = new Set(choice.fields)
  const records = views
    .filter((view) => !NEVER.has(view.kind) && !fields.has(view.kind) && !isPaperOf(view, people))
    .map(({ id, values }) => ({
      id,
      values: own.some((view) => view.id === id) ? allRemoved(values) : without(id, values, fields),
    }))
  const names = new Set([...own.flatMap(namesIn), ...choice.words.flatMap(searchWords)])
  return { records, remaining: records.flatMap((record) => occurrences(record, names)) }
}

/** Whether or not the one who stays is there: what is taken out must not come back by another entry. */
function sameAmong(views: readonly RecordView[]): SameApplicants {
  return new SameApplicants(new Map(pointersIn(views.filter(({ kind }) => kind === 'same-as'))))
}

function isOwnRecord({ id, kind }: RecordView, people: ReadonlySet<Id>): boolean {
  return NAMED.has(kind) && people.has(partsOf(id).at(-1) ?? '')
}

function isPaperOf({ kind, values }: RecordView, people: ReadonlySet<Id>): boolean {
  return kind === 'paper' && typeof values['applicant'] === 'string' && people.has(values['applicant'])
}

function allRemoved(values: RedactedRecord['values']): RedactedRecord['values'] {
  return Object.fromEntries(Object.keys(values).map((field) => [field, REMOVED]))
}

function without(
  id: string,
  values: RedactedRecord['values'],
  fields: ReadonlySet<string>,
): RedactedRecord['values'] {
  const removed = (field: string) => fields.has(`${kindOf(id)}.${field.split(/[:/]/)[0] ?? ''}`)
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, removed(field) ? REMOVED : value]),
  )
}

const NAME_FIELDS = ['name', 'familyName', 'givenName', 'middleName']

function namesIn({ values }: RecordView): readonly string[] {
  return NAME_FIELDS.flatMap((field) => textsIn(values[field] ?? null))
    .flatMap(searchWords)
    .filter((word) => word.length >= LEAST_LETTERS)
}

/** Every text in a value, keys included: a name may stand in either. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (isList(value)) return value.flatMap(textsIn)
  return Object.entries(value).flatMap(([key, each]) => [key].concat(textsIn(each)))
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function occurrences({ id, values }: RedactedRecord, names: ReadonlySet<string>): readonly Occurrence[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const text = textsIn(value)
      .map((each) => searchWords(each).join(' '))
      .join(' ')
    return [...names].filter((name) => text.includes(name)).map((name) => ({ record: id, field, name }))
  })
}
