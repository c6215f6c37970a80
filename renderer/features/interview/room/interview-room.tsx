import { PageTitle } from '../../../components/page-title'

export function InterviewRoom(_: { readonly action: string; readonly interview: string }) {
  return <PageTitle title="" />
}
