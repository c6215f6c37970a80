import { PageTitle } from '../../../components/page-title'

export function HiringActionsPage() {
  return <PageTitle title="" />
}
