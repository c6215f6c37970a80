import { Loader } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useIsHr } from '../../../app/use-is-hr'
import { EmptyState } from '../../../components/empty-state'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { ApplicantsTabs } from '../applicants-tabs'
import { ScreeningDesk } from './screening-desk'
import { useScreening } from './use-screening'

/** HR looks through the applications before SMEs do: is a résumé there, are the other requirements met? */
export function ScreeningPage({ action }: { readonly action: Id }) {
  const hr = useIsHr(action)
  const list = useScreening(action)
  return (
    <FillPage>
      <ApplicantsTabs action={action} />
      <PageTitle title={message('screening.title')} about={message('screening.about')} />
      {hr === undefined || list === undefined ? <Loader size="sm" /> : null}
      {hr === false ? (
        <EmptyState title={message('screening.hr-only')} text={message('screening.hr-only.next')} />
      ) : null}
      {hr === true && list?.rows.length === 0 ? (
        <EmptyState title={message('applicants.none')} text={message('applicants.none.next')} />
      ) : null}
      {hr !== true || list === undefined || list.rows.length === 0 ? null : (
        <ScreeningDesk action={action} list={list} />
      )}
    </FillPage>
  )
}
