import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { deleteInterview, restoreInterview } from '#shared/domain/scheduling/commands/interview-commands'
import type { DayRow } from '#shared/domain/scheduling/interviews-by-day'
import { formatDate } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DataTable } from '../../../components/data-table/data-table'
import type { TableSort } from '../../../components/data-table/table-column'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { offerUndo } from '../../../components/undo-notification'
import { interviewColumns } from './interview-columns'
import { InterviewDialog, type InterviewDialogFor } from './interview-dialog'
import { InterviewItems } from './interview-items'
import { InterviewsTabs } from './interviews-tabs'
import { useInterviewRows } from './use-interview-rows'
import { useSchedule } from './use-schedule'
import { warningText } from './warning-text'

const rowKey = (row: DayRow) => row.id

function groupOf({ part, day }: DayRow): string {
  if (day === undefined) return message('interviews.no-date')
  const date = formatDate(day)
  if (part === 'upcoming') return date
  return message(part === 'today' ? 'interviews.today' : 'interviews.past', { date })
}

interface InterviewsPageProps {
  readonly action: string
  /** What takes scanned pages of packets: a later stage's part, given by the routes. */
  readonly scans?: ReactNode
}

/** The interviews of a hiring action by day: today first, then those to come, then the past. */
export function InterviewsPage({ action, scans }: InterviewsPageProps) {
  const { runner } = useSession()
  const [, navigate] = useLocation()
  const schedule = useSchedule(action)
  const lines = useInterviewRows(schedule)
  const [sort, setSort] = useState<TableSort>()
  const [dialog, setDialog] = useState<InterviewDialogFor>()
  const task = useTask()
  const columns = useMemo(() => interviewColumns(action, sort !== undefined), [action, sort])

  const open = (row: DayRow) => navigate(paths.room(action, row.id))
  const edit = (row: DayRow) => {
    const interview = schedule?.interviews.find(({ id }) => id === row.id)
    if (interview !== undefined) setDialog({ interview })
  }
  const remove = (row: DayRow) =>
    void task.run(async () => {
      await runner.run(deleteInterview, { action, interview: row.id })
      offerUndo(message('interviews.removed', { name: row.fullName }), async () =>
        runner.run(restoreInterview, { action, interview: row.id }),
      )
    })
  const warnings = lines?.warnings
  const below = useCallback(
    (row: DayRow) => {
      const own = warnings?.get(row.id)
      return own === undefined ? null : (
        <Stack gap={0}>
          {own.map((warning) => (
            <Group
              key={`${warning.code} ${warning.person ?? ''} ${warning.other ?? ''}`}
              gap={6}
              wrap="nowrap"
            >
              <IconAlertTriangle size={14} aria-hidden color="var(--mantine-color-yellow-7)" />
              <Text size="xs">{warningText(warning)}</Text>
            </Group>
          ))}
        </Stack>
      )
    },
    [warnings],
  )

  const buttons = (
    <Group gap="xs">
      {scans}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setDialog({ applicant: undefined })}
      >
        {message('interviews.add')}
      </Button>
    </Group>
  )
  if (!lines || !schedule) {
    return (
      <FillPage>
        <InterviewsTabs action={action} />
        <PageTitle title={message('interviews.title')} />
        {schedule === undefined ? <Loader size="sm" /> : null}
      </FillPage>
    )
  }
  const count = lines.rows.length
  return (
    <FillPage>
      <InterviewsTabs action={action} />
      <PageTitle
        title={message('interviews.title')}
        about={<span aria-live="polite">{message('interviews.count', { count })}</span>}
        actions={schedule.applicants.length === 0 ? undefined : buttons}
      />
      <ErrorNote error={task.error} />
      {count === 0 ? (
        <EmptyState
          title={message('interviews.none')}
          text={message(
            schedule.applicants.length === 0 ? 'interviews.none.applicants' : 'interviews.none.next',
          )}
          actions={
            schedule.applicants.length === 0 ? (
              <Button size="xs" component={Link} href={paths.applicants(action)}>
                {message('applicants.title')}
              </Button>
            ) : undefined
          }
        />
      ) : (
        <>
          <DataTable
            label={message('interviews.table')}
            rows={lines.rows}
            rowKey={rowKey}
            columns={columns}
            sort={sort}
            onSort={setSort}
            groupOf={groupOf}
            wrap
            rowHeight={42}
            renderBelow={below}
            onOpen={open}
            onEdit={edit}
            onRemove={remove}
            menuLabel={(row) => message('interviews.menu', { name: row.fullName, round: row.round })}
            renderMenu={(row) => (
              <InterviewItems
                action={action}
                row={row}
                task={task}
                onOpen={() => open(row)}
                onEdit={() => edit(row)}
                onRemove={() => remove(row)}
              />
            )}
          />
          <Text size="xs" c="dimmed">
            {message('interviews.keys')}
          </Text>
        </>
      )}
      <InterviewDialog action={action} of={dialog} onClose={() => setDialog(undefined)} />
    </FillPage>
  )
}
