import { z } from 'zod'
import { CompetencyRating } from '../scoring/score-sheet'

/**
 * Record `debrief/<interview>/@<rater>`: what the panel agrees on after everybody has submitted, as one of its
 * raters writes it down. The rating of a competency is the field `rating/<competency>`, why they agree on it
 * `reason/<competency>`. The sheets are not touched: the originals stand beside it for ever.
 */
export const Debrief = z.object({
  notes: z.string().default(''),
  rating: z.record(z.string(), CompetencyRating.nullable()).default({}),
  reason: z.record(z.string(), z.string()).default({}),
})
export type Debrief = Readonly<z.infer<typeof Debrief>>

/**
 * Record `dissent/<interview>/@<rater>`: where a rater does not go along with the consensus, by competency, in
 * the fields `rating/<competency>` and `words/<competency>`.
 */
export const Dissent = z.object({
  rating: z.record(z.string(), CompetencyRating.nullable()).default({}),
  words: z.record(z.string(), z.string()).default({}),
})
export type Dissent = Readonly<z.infer<typeof Dissent>>
