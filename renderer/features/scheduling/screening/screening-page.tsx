import { Loader } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { DataTable } from '../../../components/data-table/data-table'
import type { TableSort } from '../../../components/data-table/table-column'
import { EmptyState } from '../../../components/empty-state'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { ApplicantsTabs } from '../applicants-tabs'
import { screeningColumns } from './screening-columns'
import { useScreening } from './use-screening'

/** Whose résumé came and whose did not. */
export function ScreeningPage({ action }: { readonly action: Id }) {
  const rows = useScreening(action)
  const [, navigate] = useLocation()
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => screeningColumns(), [])
  return (
    <FillPage>
      <ApplicantsTabs action={action} />
      <PageTitle title={message('screening.title')} about={message('screening.about')} />
      {rows === undefined ? <Loader size="sm" /> : null}
      {rows?.length === 0 ? (
        <EmptyState title={message('applicants.none')} text={message('applicants.none.next')} />
      ) : null}
      {rows === undefined || rows.length === 0 ? null : (
        <DataTable
          label={message('screening.title')}
          rows={rows}
          rowKey={({ applicant }) => applicant.id}
          columns={columns}
          hidden={[]}
          sort={sort}
          onSort={setSort}
          onOpen={({ applicant }) => navigate(paths.applicant(action, applicant.id))}
        />
      )}
    </FillPage>
  )
}
