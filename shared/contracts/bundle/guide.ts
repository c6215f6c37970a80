import { z } from 'zod'
import { GuideFile } from '../../domain/preparation/word/guide-file'
import { Id } from '../../kernel/ids'

/** What a role is called that a question or a competency of a guide is for. */
export const NamedRole = z.object({ id: Id, name: z.string() })
export type NamedRole = Readonly<z.infer<typeof NamedRole>>

/** `guide.json` of a bundle: an interview guide with the competencies that it rates and the roles that they name. */
export const GuideJson = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-guide'),
  guide: GuideFile,
  roles: z.array(NamedRole),
})
export type GuideJson = Readonly<z.infer<typeof GuideJson>>
