import { PageTitle } from '../../../components/page-title'

export function InterviewsPage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
