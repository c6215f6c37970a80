import { PageTitle } from '../../../components/page-title'

export function ApplicantsPage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
