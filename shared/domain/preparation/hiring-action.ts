import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { OutcomeRow } from './outcome-table'
import { Instant, LocalDate, ZoneId } from '../../kernel/time'

/** Where the sources contradict each other, the hiring action decides; the first of each is the default. */
export const ActionSettings = z.object({
  returnWithin: z.enum(['24-hours', 'next-business-day']).default('24-hours'),
  /** How many competencies must be exceeded for an interview rating of 2. */
  exceededForTwo: z.union([z.literal(1), z.literal(2)]).default(1),
  /** The agency's own table of outcomes; empty for the usual one. */
  outcomes: z.array(OutcomeRow).max(100).default([]),
  /** And how many for a written or practical assessment's. */
  exceededForTwoInAssessment: z.union([z.literal(1), z.literal(2)]).default(2),
  interviewers: z.enum(['one', 'panel']).default('one'),
  /** How many pages of a résumé are read. */
  reviewPages: z.union([z.literal(2), z.literal(3)]).default(2),
  /** Whether reviewers see applicant numbers instead of names. */
  hideNames: z.boolean().default(false),
  weeksOfExperience: z.int().min(0).default(52),
  /** How long an SME is trained before the first résumé. */
  reviewTrainingHours: z.union([z.literal(2), z.literal(3)]).default(2),
  /** Reasons of the agency's own for screening somebody out, beside those that there always are. */
  screeningReasons: z.array(z.string().min(1).max(200)).max(50).default([]),
})
export type ActionSettings = Readonly<z.infer<typeof ActionSettings>>

/** Whom to ask about this hiring action, and about what. */
export const Contact = z.object({
  name: z.string(),
  duty: z.string().default(''),
  telephone: z.string().default(''),
  email: z.string().default(''),
})
export type Contact = Readonly<z.infer<typeof Contact>>

const LegalHold = z.object({ by: Id, reason: z.string(), at: Instant })

/**
 * The action is over: its final archive, where that lies, its certificate of contents, why, and the last number of
 * each laptop's shared chain that is in it. Laptops are asked to remove their copies.
 */
export const Closing = z.object({
  at: Instant,
  archive: Hash,
  keptAt: z.string(),
  certificate: Hash.nullable().default(null),
  reason: z.string().default(''),
  heads: z.record(Id, z.int().min(1)).default({}),
})
export type Closing = Readonly<z.infer<typeof Closing>>

/** Record `action/<id>`: one effort to fill one position; everything else hangs off it. */
export const HiringAction = z.object({
  title: z.string(),
  series: z.string().default(''),
  grade: z.string().default(''),
  agency: z.string().default(''),
  locations: z.array(z.string()).default([]),
  announcement: z.string().default(''),
  zone: ZoneId,
  settings: ActionSettings.prefault({}),
  contacts: z.array(Contact).default([]),
  /** Who started it: HR specialist of it whatever their duties (`isHr`). */
  creator: Id.optional(),
  /** The last day on which its records must be kept. */
  keepUntil: LocalDate.nullable().default(null),
  /** While it stands, nothing may be removed. */
  legalHold: LegalHold.nullable().default(null),
  closed: Closing.nullable().default(null),
  /** True for the fictional demonstration. */
  sample: z.boolean().default(false),
  deleted: z.boolean().default(false),
})
export type HiringAction = Readonly<z.infer<typeof HiringAction>>

/** Record `role/<id>`: a specialty within the action. */
export const Role = z.object({
  name: z.string(),
  order: z.number().default(0),
  deleted: z.boolean().default(false),
})
export type Role = Readonly<z.infer<typeof Role>>

/** Record `task/<id>`: a task of the job and the competencies that it needs. */
export const JobTask = z.object({
  text: z.string(),
  competencies: z.array(Id).default([]),
  order: z.number().default(0),
  deleted: z.boolean().default(false),
})
export type JobTask = Readonly<z.infer<typeof JobTask>>

export const ROUND_KINDS = [
  'resume-review',
  'interview',
  'written-assessment',
  'practical-assessment',
] as const

/** Whether a round is a technical assessment, written or practical: its work is graded, nobody is interviewed. */
export function isTechnical(kind: (typeof ROUND_KINDS)[number]): boolean {
  return kind === 'written-assessment' || kind === 'practical-assessment'
}

/** Record `round/<id>`: one ordered stage of assessment. */
export const AssessmentRound = z.object({
  name: z.string(),
  kind: z.enum(ROUND_KINDS),
  order: z.number().default(0),
  /** The length of one interview. */
  minutes: z.int().min(1).default(60),
  deleted: z.boolean().default(false),
})
export type AssessmentRound = Readonly<z.infer<typeof AssessmentRound>>
