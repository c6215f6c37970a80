import { z } from 'zod'
import type { Json } from '../../../kernel/canonical'
import { Id } from '../../../kernel/ids'
import { ZoneId } from '../../../kernel/time'
import type { RecordId } from '../../../log/change'
import { kindOf } from '../../../log/record-id'
import { Competency } from '../competency'
import { DraftQuestion } from '../guide-draft'
import { ActionSettings, Contact, ROUND_KINDS } from '../hiring-action'
import { ChecklistItem, DueTime, PilotTest } from '../technical-assessment'

const Short = z.string().max(500)
const Text = z.string().max(200_000)
const Minutes = z.number().min(0).max(1000)
const Order = z.number()
const Deleted = z.boolean()
const Ids = z.array(Id).max(1000)

const item = { order: Order, deleted: Deleted }

/** What may be edited while a hiring action is prepared: kind of record, field (or group of fields), its values. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, z.ZodType<Json>>>>> = {
  action: {
    title: Short,
    series: Short,
    grade: Short,
    agency: Short,
    announcement: Short,
    locations: z.array(Short).max(100),
    zone: ZoneId,
    contacts: z.array(Contact).max(100),
    settings: ActionSettings,
  },
  role: { name: Short, ...item },
  task: { text: Text, competencies: Ids, ...item },
  competency: {
    name: Short,
    definition: Text,
    roles: Ids,
    levels: Competency.shape.levels.unwrap().max(10),
    minimum: Short,
    ...item,
  },
  round: { name: Short, kind: z.enum(ROUND_KINDS), minutes: z.int().min(1).max(1000), ...item },
  'guide-draft': {
    title: Short,
    introduction: Text,
    introductionMinutes: Minutes,
    conclusion: Text,
    conclusionMinutes: Minutes,
    checklist: z.array(Text).max(200),
    question: DraftQuestion,
    place: Order,
  },
  assessment: {
    instructions: Text,
    minutes: Minutes,
    due: DueTime.nullable(),
    gradeBy: DueTime.nullable(),
    accommodation: Text,
    author: Short,
    pilot: PilotTest.nullable(),
    checklist: z.array(ChecklistItem).max(200),
    competencies: Ids,
  },
}

/** The field that a record cannot be read without: who sets it may make the record. */
export const FIRST_FIELD: Readonly<Record<string, string>> = {
  role: 'name',
  task: 'text',
  competency: 'name',
  round: 'kind',
}

/** The values that a field takes; undefined for a field that is not edited here. */
export function editedField(record: RecordId, field: string): z.ZodType<Json> | undefined {
  const [name = ''] = field.split('/')
  const fields = FIELDS[kindOf(record)]
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** What is typed into a field as a draft keeps it: a text as it is, anything else as JSON. */
export function draftText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The value that a draft's text stands for; undefined where it fits the field in no way. */
export function valueOfDraft(record: RecordId, field: string, text: string): Json | undefined {
  const schema = editedField(record, field)
  if (schema === undefined) return undefined
  const plain = schema.safeParse(text)
  if (plain.success) return plain.data
  const json = z.json().safeParse(parsed(text))
  const value = json.success ? schema.safeParse(json.data) : undefined
  return value?.success === true ? value.data : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
