import { PageTitle } from '../../../components/page-title'

export function ApplicantPage(_: { readonly action: string; readonly applicant: string }) {
  return <PageTitle title="" />
}
