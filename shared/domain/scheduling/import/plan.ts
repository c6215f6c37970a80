import { z } from 'zod'
import { Slot, type ZoneId } from '../../../kernel/time'
import { ImportNote } from './cells'

/** Statuses of the toolkit's worksheet. */
export const ImportStatus = z.enum([
  'scheduled',
  'interviewed',
  'no show',
  'declination',
  'withdrawal',
  'removed from consideration',
])
export type ImportStatus = z.infer<typeof ImportStatus>

/** A role of the hiring action by its id, or the name of one that the import would add. */
export const RoleReference = z.union([z.object({ id: z.string() }), z.object({ newName: z.string() })])
export type RoleReference = z.infer<typeof RoleReference>

/** A person of the hiring action by id, or the key of one in the plan's `people`. */
export const PersonReference = z.union([z.object({ id: z.string() }), z.object({ newKey: z.string() })])
export type PersonReference = z.infer<typeof PersonReference>

/** Rows are numbered as the spreadsheet shows them, from 1. Texts are as typed, spaces tidied. */
export const PlannedApplicant = z.object({
  row: z.int(),
  lastName: z.string(),
  firstName: z.string(),
  middleName: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  applicantNumber: z.string().optional(),
  roles: z.array(RoleReference),
  comments: z.string().optional(),
  availability: z.string().optional(),
  /** The columns that USA Staffing wants back, by field. */
  usaStaffing: z.record(z.string(), z.string()),
})
export type PlannedApplicant = z.infer<typeof PlannedApplicant>

/** Belongs to the applicant of the same row. */
export const PlannedInterview = z.object({
  row: z.int(),
  /** Absent only where the status says that no interview took place, or nothing but SMEs was given. */
  slot: Slot.optional(),
  zoneFrom: z.enum(['cell', 'column', 'heading', 'title', 'default']).optional(),
  status: ImportStatus.optional(),
  round: z
    .object({ number: z.int(), from: z.enum(['column', 'sheet name', 'title', 'heading', 'default']) })
    .optional(),
  place: z.string().optional(),
  phone: z.string().optional(),
  accessCode: z.string().optional(),
  smes: z.array(PersonReference),
  hrSpecialist: PersonReference.optional(),
  /** What was taken for granted; codes `import.*`. */
  notes: z.array(ImportNote),
})
export type PlannedInterview = z.infer<typeof PlannedInterview>

export const PlannedPerson = z.object({
  key: z.string(),
  /** As typed where it was met first. */
  name: z.string(),
  email: z.string().optional(),
  as: z.enum(['sme', 'hr specialist']),
})
export type PlannedPerson = z.infer<typeof PlannedPerson>

/** Why a row is bad. `column` is its letter, `heading` its heading; `code` and `values` give the message. */
export const RowProblem = z.object({
  row: z.int(),
  column: z.string().optional(),
  heading: z.string().optional(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RowProblem = z.infer<typeof RowProblem>

export const DuplicateReason = z.enum(['same email', 'same applicant number', 'same name'])
export type DuplicateReason = z.infer<typeof DuplicateReason>

/** A good row whose applicant is known already; nothing of it is imported unless a person says so. */
export const DuplicateRow = z.object({
  row: z.int(),
  with: z.union([z.object({ applicant: z.string() }), z.object({ row: z.int() })]),
  why: DuplicateReason,
  applicant: PlannedApplicant,
  interview: PlannedInterview.optional(),
})
export type DuplicateRow = z.infer<typeof DuplicateRow>

export const PassedOver = z.object({
  row: z.int(),
  why: z.enum(['title', 'headings', 'blank', 'headings repeated', 'note']),
})
export type PassedOver = z.infer<typeof PassedOver>

/**
 * What an import would do. Each row of the sheet is in exactly one of `applicants`, `duplicates`, `passedOver` or,
 * with at least one reason, `problems`.
 */
export const ImportPlan = z.object({
  applicants: z.array(PlannedApplicant),
  interviews: z.array(PlannedInterview),
  people: z.array(PlannedPerson),
  newRoles: z.array(z.string()),
  problems: z.array(RowProblem),
  duplicates: z.array(DuplicateRow),
  passedOver: z.array(PassedOver),
})
export type ImportPlan = z.infer<typeof ImportPlan>

/** What is known before: of the hiring action, and of what it holds already. */
export type ImportContext = {
  /** Where neither cell, column, heading nor title names a zone. */
  readonly zone?: ZoneId
  /** With none, every role of the file is new; otherwise an unknown one makes a row bad unless `addRoles`. */
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  readonly addRoles?: boolean
  /** Numbers of the assessment rounds; an unknown number in a cell makes a row bad. */
  readonly rounds: readonly number[]
  readonly defaultRound?: number
  /** Length of an interview whose end is not given. */
  readonly interviewMinutes: number
  readonly applicants: readonly {
    readonly id: string
    readonly lastName: string
    readonly firstName: string
    readonly email?: string | undefined
    readonly applicantNumber?: string | undefined
  }[]
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly email?: string | undefined
  }[]
}
