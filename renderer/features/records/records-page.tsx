import { PageTitle } from '../../components/page-title'

export function RecordsPage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
