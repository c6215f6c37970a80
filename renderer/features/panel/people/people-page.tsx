import { PageTitle } from '../../../components/page-title'

export function PeoplePage(_: { readonly action: string }) {
  return <PageTitle title="" />
}
