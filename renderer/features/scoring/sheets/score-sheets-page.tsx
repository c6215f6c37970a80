import { PageTitle } from '../../../components/page-title'

export function ScoreSheetsPage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
