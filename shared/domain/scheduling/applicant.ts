import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'

/** Record `applicant/<id>`: a person who applies. */
export const Applicant = z.object({
  /** The applicant number: what blind reviewers see. Text, because of leading zeros. */
  number: z.string().default(''),
  familyName: z.string(),
  givenName: z.string().default(''),
  middleName: z.string().default(''),
  email: z.string().default(''),
  telephone: z.string().default(''),
  roles: z.array(Id).default([]),
  availability: z.string().default(''),
  comments: z.string().default(''),
  /** What USA Staffing wants back unchanged, by the field of the import that it came by. */
  usaStaffing: z.record(z.string(), z.string()).default({}),
  deleted: z.boolean().default(false),
})
export type Applicant = Readonly<z.infer<typeof Applicant>>

/** Record `paper/<id>`: a file that came with an application, kept unchanged. */
export const Paper = z.object({
  applicant: Id,
  kind: z.enum(['resume', 'other']),
  name: z.string(),
  mediaType: z.string(),
  sha256: Hash,
  bytes: z.int().min(0),
  /** The paper that reviewers are shown this copy of instead: HR took out who it is. */
  redactionOf: Id.optional(),
  /** The round of a technical assessment that this was handed in for. */
  workOf: Id.optional(),
  deleted: z.boolean().default(false),
})
export type Paper = Readonly<z.infer<typeof Paper>>

/** The name as it is read: given, middle, family. */
export function fullName(applicant: Pick<Applicant, 'givenName' | 'middleName' | 'familyName'>): string {
  return [applicant.givenName, applicant.middleName, applicant.familyName]
    .filter((part) => part !== '')
    .join(' ')
}
