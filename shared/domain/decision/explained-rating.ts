import { z } from 'zod'

/** An interview's rating as it is frozen, with the rule that it follows from: `interview-rating.why.<why>`. */
export const ExplainedRating = z.object({
  value: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  why: z.enum(['not-met', 'all-met', 'not-enough-exceeded', 'exceeded']),
  values: z.object({
    count: z.int(),
    required: z.int(),
    exceeded: z.int(),
    needed: z.int(),
  }),
})
export type ExplainedRating = Readonly<z.infer<typeof ExplainedRating>>
