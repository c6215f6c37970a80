import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'

/** Name and number: two entries of one person have one name. */
export function entryLabel(applicant: Applicant): string {
  const name = fullName(applicant)
  return applicant.number === '' ? name : message('merge.numbered', { name, number: applicant.number })
}
