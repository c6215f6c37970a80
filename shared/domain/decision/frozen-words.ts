import { z } from 'zod'
import { NamedOrigin } from '../scoring/named-origin'

/**
 * Words of the applicant that a rating rests on, the level that they show, the question that they answer, and where
 * they come from: the rater's own transcript where nothing is said.
 */
export const FrozenWords = z.object({
  level: z.string(),
  question: z.string(),
  quote: z.string(),
  origin: NamedOrigin.exactOptional(),
})
export type FrozenWords = Readonly<z.infer<typeof FrozenWords>>
