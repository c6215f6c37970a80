import { z } from 'zod'
import { ZoneId } from '../kernel/time'

/** What somebody does in a hiring action. */
export const Duty = z.enum(['sme', 'hr-specialist', 'hiring-manager'])
export type Duty = z.infer<typeof Duty>

/** What a person says of themselves at the first start. */
export const Profile = z.object({
  name: z.string().trim().min(1).max(200),
  title: z.string().trim().max(200),
  agency: z.string().trim().max(200),
  email: z.union([z.literal(''), z.email().max(200)]),
  zone: ZoneId,
})
export type Profile = Readonly<z.infer<typeof Profile>>
