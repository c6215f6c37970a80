import type { Identified } from '#shared/domain/find-record'
import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'

/** So much of an id tells two apart who have no applicant number. */
const SHORT = 7

/** What a reviewer calls an applicant: the name, or where names are hidden the applicant number. */
export function reviewedAs(
  applicant: Pick<Identified<Applicant>, 'id' | 'number' | 'familyName' | 'givenName' | 'middleName'>,
  hideNames: boolean,
): string {
  if (!hideNames) return fullName(applicant)
  return message('review.applicant', { number: applicant.number || applicant.id.slice(0, SHORT) })
}
