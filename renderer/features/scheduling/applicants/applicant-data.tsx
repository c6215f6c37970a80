import type { Applicant } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'
import { LabelledLines } from '../../../components/labelled-lines'

/** What is known of an applicant. */
export function ApplicantData({
  applicant,
  roles,
}: {
  readonly applicant: Applicant
  readonly roles: string
}) {
  const lines = [
    { label: message('applicant.field.number'), text: applicant.number },
    { label: message('applicant.field.roles'), text: roles },
    { label: message('applicant.field.email'), text: applicant.email },
    { label: message('applicant.field.telephone'), text: applicant.telephone },
    { label: message('applicant.field.availability'), text: applicant.availability },
    { label: message('applicant.field.comments'), text: applicant.comments },
  ]
  return <LabelledLines lines={lines} />
}
