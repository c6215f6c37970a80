import { PageTitle } from '../../../components/page-title'

export function FirstStart(_: {
  readonly onCreated: (identity: import('#shared/contracts/ipc/identity').Identity) => void
}) {
  return <PageTitle title="" />
}
