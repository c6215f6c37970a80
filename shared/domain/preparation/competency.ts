import { z } from 'zod'
import { Id } from '../../kernel/ids'

/** A described degree of a competency. */
const ProficiencyLevel = z.object({
  /** Stable within the competency, such as `meets` or `expert`. */
  id: z.string(),
  name: z.string(),
  description: z.string(),
})
export type ProficiencyLevel = Readonly<z.infer<typeof ProficiencyLevel>>

/** Record `competency/<id>`: a skill needed on day one. Levels run from the lowest to the highest. */
export const Competency = z.object({
  name: z.string(),
  definition: z.string().default(''),
  /** Empty for a core competency; else the roles that it is added for. */
  roles: z.array(Id).default([]),
  levels: z.array(ProficiencyLevel).default([]),
  /** The id of the level that must be met: the minimum qualification. */
  minimum: z.string().default(''),
  order: z.number().default(0),
  deleted: z.boolean().default(false),
})
export type Competency = Readonly<z.infer<typeof Competency>>
