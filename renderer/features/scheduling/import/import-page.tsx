import { PageTitle } from '../../../components/page-title'

export function ImportPage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
