import { z } from 'zod'

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** One post in a résumé; `end` is null while it is held. */
const ResumePosition = z.strictObject({
  title: z.string().min(1),
  employer: z.string().min(1),
  place: z.string().min(1),
  start: Month,
  end: Month.nullable(),
  /** Hours a week. */
  hours: z.number().min(1).max(80),
  bullets: z.array(z.string().min(1)).min(1),
  note: z.string().optional(),
})
export type ResumePosition = Readonly<z.infer<typeof ResumePosition>>

/** What a fictional applicant's résumé says, and in which of the two layouts it is printed. */
export const ResumeContent = z.strictObject({
  layout: z.enum(['classic', 'modern']),
  city: z.string().min(1),
  summary: z.string().min(1),
  positions: z.array(ResumePosition).min(1),
  education: z.array(z.strictObject({ award: z.string(), school: z.string(), year: z.int() })).min(1),
  skills: z.array(z.string().min(1)).min(1),
  extras: z.array(z.strictObject({ heading: z.string(), items: z.array(z.string().min(1)).min(1) })),
})
export type ResumeContent = Readonly<z.infer<typeof ResumeContent>>
