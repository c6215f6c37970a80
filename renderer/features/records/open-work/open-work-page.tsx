import { Loader, Menu, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { noteIncident } from '#shared/domain/scheduling/commands/incident-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DataTable } from '../../../components/data-table/data-table'
import { ErrorNote } from '../../../components/error-note'
import { EmptyState } from '../../../components/empty-state'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { useEditInterview } from '../edit-interview'
import { RecordsNotices } from '../records-notices'
import { RecordsTabs } from '../records-tabs'
import { openWorkColumns } from './open-work-columns'
import { OpenWorkFilters } from './open-work-filters'
import { ALL_WORK, countWork, filterWork, type OpenWorkRow } from './open-work-rows'
import { ReturnDialog } from '../../scoring/checks/return-dialog'
import { useOpenWork } from './use-open-work'

const rowKey = (row: OpenWorkRow) => row.key
const groupOf = (row: OpenWorkRow) => row.personName

/** The clerk's list: what each person still has to do, and the way to it. */
export function OpenWorkPage({ action }: { readonly action: Id }) {
  const { identity, runner } = useSession()
  const task = useTask()
  const { edit, dialog } = useEditInterview(action)
  const [, navigate] = useLocation()
  const list = useOpenWork(action)
  const [filter, setFilter] = useState(ALL_WORK)
  const [returning, setReturning] = useState<OpenWorkRow>()
  const rows = useMemo(() => filterWork(list?.rows ?? [], filter), [list, filter])
  const zone = list?.zone
  const columns = useMemo(() => openWorkColumns(zone ?? 'UTC'), [zone])
  const open = (row: OpenWorkRow): void => {
    const place = placeOf(row, action, identity.person)
    if (place !== undefined) navigate(place)
    else if (row.interview !== undefined) edit(row.interview)
  }
  const note = ({ incident, interview }: OpenWorkRow): void => {
    if (incident === undefined || interview === undefined) return
    void task.run(async () => {
      await runner.run(noteIncident, { action, interview, incident })
    })
  }
  const count = list?.rows.length ?? 0
  return (
    <FillPage>
      <RecordsTabs action={action} />
      <RecordsNotices action={action} />
      <PageTitle
        title={message('open-work.title')}
        about={
          <span aria-live="polite">
            {list === undefined
              ? message('open-work.reading')
              : message('open-work.count', { count, overdue: countWork(list.rows).overdue })}
          </span>
        }
      />
      <ErrorNote error={task.error} />
      {list === undefined ? <Loader size="sm" /> : null}
      {list !== undefined && count === 0 ? (
        <EmptyState title={message('open-work.none')} text={message('open-work.none.next')} />
      ) : null}
      {list !== undefined && count > 0 ? (
        <>
          <OpenWorkFilters rows={list.rows} filter={filter} onChange={setFilter} />
          <DataTable
            label={message('open-work.table')}
            rows={rows}
            rowKey={rowKey}
            columns={columns}
            sort={undefined}
            onSort={() => undefined}
            groupOf={groupOf}
            onOpen={open}
            menuLabel={(row) => message('open-work.menu', { person: row.personName, about: row.about })}
            renderMenu={(row) => (
              <>
                <Menu.Item onClick={() => open(row)}>{message('open-work.open')}</Menu.Item>
                {row.kind === 'unsigned' && list.mayReturn && row.person !== identity.person ? (
                  <Menu.Item onClick={() => setReturning(row)}>{message('open-work.return.item')}</Menu.Item>
                ) : null}
                {row.incident !== undefined && list.mayReturn ? (
                  <Menu.Item onClick={() => note(row)}>{message('open-work.incident.seen')}</Menu.Item>
                ) : null}
              </>
            )}
          />
          <Text size="xs" c="dimmed">
            {rows.length === 0 ? message('open-work.none-fit') : message('open-work.keys')}
          </Text>
        </>
      ) : null}
      <ReturnDialog
        action={action}
        sheet={returning && returnable(returning)}
        onClose={() => setReturning(undefined)}
      />
      {dialog}
    </FillPage>
  )
}

function returnable({ about, grading, interview, personName, revision }: OpenWorkRow) {
  const assessment = interview ?? grading
  return assessment === undefined || revision === undefined
    ? undefined
    : { assessment, revision, about: `${personName}, ${about}` }
}

/** Where the work is done; undefined where it is another person's, whose interview is looked after here. */
function placeOf(
  { grading, interview, kind, person, review }: OpenWorkRow,
  action: Id,
  me: Id,
): string | undefined {
  if (kind === 'unexchanged') return paths.exchange(action)
  const own = person === me && kind !== 'review-tie'
  if (review !== undefined) {
    return own ? paths.reviewing(action, review) : paths.review(action)
  }
  if (grading !== undefined) return own ? paths.sheet(action, grading) : paths.grading(action)
  if (interview === undefined) return undefined
  if (kind === 'consensus-unsigned') return paths.debrief(action, interview)
  if (kind === 'unprinted') return paths.packet(action, interview)
  if (kind === 'incident') return undefined
  return person === me ? paths.sheet(action, interview) : undefined
}
