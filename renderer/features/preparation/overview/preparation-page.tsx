import { PageTitle } from '../../../components/page-title'

export function PreparationPage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
