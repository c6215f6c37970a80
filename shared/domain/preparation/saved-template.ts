import { z } from 'zod'
import { ActionTemplate } from './action-template'

/** Record `template/<id>` of the workspace: parts of a hiring action, kept for those to come when it is gone itself. */
export const SavedTemplate = z.object({
  name: z.string(),
  content: ActionTemplate,
  deleted: z.boolean().default(false),
})
export type SavedTemplate = Readonly<z.infer<typeof SavedTemplate>>
