import { PageTitle } from '../../../components/page-title'

export function ScoreSheetPage(_: { readonly action: string; readonly interview: string }) {
  return <PageTitle title="" />
}
