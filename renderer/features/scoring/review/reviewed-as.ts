import type { Identified } from '#shared/domain/find-record'
import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import { sortedName } from '#shared/domain/scheduling/names'
import { message } from '#shared/messages/catalogue'

/** So much of an id tells two apart who have no applicant number. */
const SHORT = 7

type CalledApplicant = Pick<
  Identified<Applicant>,
  'id' | 'number' | 'familyName' | 'givenName' | 'middleName'
>

/** What a reviewer calls an applicant: the name, or where names are hidden the applicant number. */
export function reviewedAs(applicant: CalledApplicant, hideNames: boolean): string {
  if (!hideNames) return fullName(applicant)
  return message('review.applicant', { number: applicant.number || applicant.id.slice(0, SHORT) })
}

/** What HR calls an applicant: the name, and the applicant number where there is one. */
export function numberedName(applicant: CalledApplicant): string {
  const name = sortedName(applicant)
  return applicant.number === '' ? name : message('review.numbered', { name, number: applicant.number })
}
