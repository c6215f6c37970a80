import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { Instant, ZoneId } from '../../kernel/time'
import { Duty } from '../profile'

export { Duty, Profile } from '../profile'

/** Record `person/<action>/<id>`: somebody who takes part in a hiring action. */
export const Person = z.object({
  name: z.string(),
  title: z.string().default(''),
  agency: z.string().default(''),
  email: z.string().default(''),
  zone: ZoneId.optional(),
  duties: z.array(Duty).default([]),
  /** SHA-256 of the certificate that the person signs with; empty until they have one. */
  fingerprint: z.string().default(''),
  /** The roles whose résumés an SME reviews; empty for all. */
  roles: z.array(Id).default([]),
  /** Senior to the others of a panel: speaks last when it talks, so that nobody follows their word. */
  senior: z.boolean().default(false),
  deleted: z.boolean().default(false),
})
export type Person = Readonly<z.infer<typeof Person>>

export const PanelRole = z.enum(['lead', 'note-taker', 'rater', 'observer', 'trainee'])
export type PanelRole = z.infer<typeof PanelRole>

/** Record `recusal/<applicant>/@<person>`: a declared reason not to assess one applicant. */
export const Recusal = z.object({
  reason: z.string().default(''),
  decidedBy: z.string().default(''),
  at: Instant,
  deleted: z.boolean().default(false),
})
export type Recusal = Readonly<z.infer<typeof Recusal>>
