import { z } from 'zod'
import { Instant } from '../../kernel/time'

/** Why HR screens somebody out; an agency adds its own in the settings of the hiring action, as texts. */
export const SCREENING_REASONS = ['no-resume', 'citizenship', 'other-requirement'] as const

/** Record `screening/<applicant>`: whether HR lets an application go on to the SMEs. Raters do not see the reasons. */
export const Screening = z.object({
  /** Null where it was taken back. */
  outcome: z.enum(['pass', 'out']).nullable(),
  /** Of the list above, or texts of the agency. None for who passes. */
  reasons: z.array(z.string()).default([]),
  note: z.string().default(''),
  at: Instant,
})
export type Screening = Readonly<z.infer<typeof Screening>>
export type ScreeningOutcome = Screening['outcome']
