import type { Role } from '#shared/domain/preparation/hiring-action'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import type { ApplicantDetails } from '#shared/domain/scheduling/commands/applicant-commands'
import type { WithId } from '../../../data/use-live'

export type MergeField = keyof ApplicantDetails

/** What of two entries is compared, in the order in which it is shown. */
export const MERGE_FIELDS = [
  'familyName',
  'givenName',
  'middleName',
  'number',
  'email',
  'telephone',
  'roles',
  'availability',
  'comments',
] as const satisfies readonly MergeField[]

/** A field of an applicant as it is read. */
export function fieldText(applicant: Applicant, field: MergeField, roles: readonly WithId<Role>[]): string {
  if (field !== 'roles') return applicant[field]
  return roles
    .filter(({ id }) => applicant.roles.includes(id))
    .map(({ name }) => name)
    .join(', ')
}

/** The fields that the one who stays takes from the other: those that were chosen, and differ. */
export function takenFields(from: Applicant, chosen: ReadonlySet<MergeField>): Partial<ApplicantDetails> {
  const taken: Partial<ApplicantDetails> = {}
  for (const field of MERGE_FIELDS) {
    if (!chosen.has(field)) continue
    if (field === 'roles') taken.roles = [...from.roles]
    else taken[field] = from[field]
  }
  return taken
}

/** What is taken of the other unless a person says otherwise: what the one who stays lacks. */
export function lackingFields(stays: Applicant, goes: Applicant): ReadonlySet<MergeField> {
  return new Set(MERGE_FIELDS.filter((field) => stays[field].length === 0 && goes[field].length > 0))
}
