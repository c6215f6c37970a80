import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { LocalDate, LocalDateTime, ZoneId } from '../../kernel/time'

/** The most minutes that an applicant may be given. */
const ASSESSMENT_MINUTES = 90

/** When it must be handed in. The zone belongs to it: one value. */
export const DueTime = z.object({ at: LocalDateTime, zone: ZoneId })
export type DueTime = Readonly<z.infer<typeof DueTime>>

/** Somebody took the assessment before the applicants do. */
export const PilotTest = z.object({
  by: z.string(),
  on: LocalDate.nullable().default(null),
  minutes: z.number().min(0).default(0),
  findings: z.string().default(''),
})
export type PilotTest = Readonly<z.infer<typeof PilotTest>>

export const ChecklistItem = z.object({ text: z.string(), done: z.boolean().default(false) })

/** Record `assessment/<round>`: a written or practical assessment, graded blind under applicant numbers. */
export const TechnicalAssessment = z.object({
  instructions: z.string().default(''),
  minutes: z.number().min(0).default(60),
  due: DueTime.nullable().default(null),
  /** By when graders are to have graded it. */
  gradeBy: DueTime.nullable().default(null),
  /** What an applicant who needs an accommodation is told. */
  accommodation: z.string().default(''),
  /** Who wrote it: somebody else must try it. */
  author: z.string().default(''),
  pilot: PilotTest.nullable().default(null),
  checklist: z.array(ChecklistItem).default([]),
  /** What is scored, by the levels of each. */
  competencies: z.array(Id).default([]),
})
export type TechnicalAssessment = Readonly<z.infer<typeof TechnicalAssessment>>

/** What an assessment still lacks, by code: the readiness checklist that answers itself. */
export const READINESS = [
  'instructions',
  'time-limit',
  'due',
  'accommodation',
  'scoring',
  'pilot',
  'pilot-by-another',
] as const
export type ReadinessCode = (typeof READINESS)[number]

/** Which points of the readiness checklist are met. */
export function readiness(assessment: TechnicalAssessment): Readonly<Record<ReadinessCode, boolean>> {
  const { instructions, minutes, due, accommodation, author, pilot, competencies } = assessment
  const tried = pilot !== null && pilot.by.trim() !== '' && pilot.on !== null
  return {
    instructions: instructions.trim() !== '',
    'time-limit': minutes > 0 && minutes <= ASSESSMENT_MINUTES,
    due: due !== null,
    accommodation: accommodation.trim() !== '',
    scoring: competencies.length > 0,
    pilot: tried,
    'pilot-by-another': tried && author.trim() !== '' && !sameName(pilot.by, author),
  }
}

/** What is open before an assessment is graded: points of the readiness checklist by code, and the own ones by their words. */
export function openPoints(
  assessment: TechnicalAssessment,
): readonly ({ readonly code: ReadinessCode } | { readonly text: string })[] {
  const met = readiness(assessment)
  return [
    ...READINESS.filter((code) => !met[code]).map((code) => ({ code })),
    ...assessment.checklist.filter(({ done }) => !done).map(({ text }) => ({ text })),
  ]
}

function sameName(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase()
}
