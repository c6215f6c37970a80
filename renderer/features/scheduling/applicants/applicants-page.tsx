import { Button, Loader, Menu, Text } from '@mantine/core'
import { IconFileExport, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { deleteApplicant, restoreApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { filterApplicants } from '#shared/domain/scheduling/filter-applicants'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useSetting } from '../../../app/use-setting'
import { useTask } from '../../../app/use-task'
import { DataTable } from '../../../components/data-table/data-table'
import type { TableSort } from '../../../components/data-table/table-column'
import { useSortOrder } from '../../../components/data-table/table-features'
import { DropArea } from '../../../components/drop-area'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { offerUndo } from '../../../components/undo-notification'
import { DemographicSummary } from '../apart/summary-dialog'
import { InterviewDialog, type InterviewDialogFor } from '../interviews/interview-dialog'
import { AttachButton } from '../papers/attach-button'
import { AttachDialog } from '../papers/attach-dialog'
import { byPaperOnly } from '../papers/by-paper-only'
import { useFoundInPapers } from '../papers/use-found-in-papers'
import { usePaperIndex } from '../papers/use-paper-index'
import { ApplicantsTabs } from '../applicants-tabs'
import { applicantColumns } from './applicant-columns'
import { ApplicantDialog, type ApplicantDialogFor } from './applicant-dialog'
import { ApplicantFilters } from './applicant-filters'
import { DuplicatesNote } from './duplicates-note'
import { MergeDialog, type MergeOf } from './merge-dialog'
import { ExportDialog } from './export-dialog'
import { ApplicantsSetting, FIRST_SETTING } from './table-setting'
import { useApplicants } from './use-applicants'
import { useRowSearch } from './use-row-search'

const rowKey = (row: ApplicantRow) => row.id
const menuLabel = (row: ApplicantRow) => message('applicants.menu', { name: row.fullName })
const NOBODY: readonly ApplicantRow[] = []

/**
 * The applicants of a hiring action: who they are, where they stand, when they are interviewed next. What does not
 * follow the search is kept as it is, so that a key draws no more than the field and the table.
 */
export function ApplicantsPage({ action }: { readonly action: string }) {
  const { runner } = useSession()
  const [, navigate] = useLocation()
  const applicants = useApplicants(action)
  const [setting, setSetting] = useSetting(`applicants-table.${action}`, ApplicantsSetting, FIRST_SETTING)
  const [dialog, setDialog] = useState<ApplicantDialogFor>()
  const [interview, setInterview] = useState<InterviewDialogFor>()
  const [merging, setMerging] = useState<MergeOf>()
  const [exporting, setExporting] = useState(false)
  const removing = useTask()
  const [files, setFiles] = useState<readonly File[]>()
  const index = usePaperIndex(action)
  const search = setting?.search ?? ''
  const found = useFoundInPapers(action, search, index)
  const inPapers = useMemo(
    () => byPaperOnly(applicants?.rows ?? [], search, found.papers),
    [applicants, search, found.papers],
  )
  const columns = useMemo(() => applicantColumns(action, inPapers), [action, inPapers])
  const inOrder = useSortOrder(applicants?.rows ?? NOBODY, columns, setting?.sort)
  const rowSearch = useRowSearch(inOrder)
  const { statuses, roles } = setting ?? FIRST_SETTING
  const rows = useMemo(
    () => filterApplicants(inOrder, { search, statuses, roles }, inPapers, rowSearch),
    [inOrder, search, statuses, roles, inPapers, rowSearch],
  )
  const change = useCallback(
    (part: Partial<ApplicantsSetting>) => setSetting((before) => ({ ...before, ...part })),
    [setSetting],
  )
  const onSort = useCallback(
    (sort: TableSort | undefined) => change({ sort: sort ?? FIRST_SETTING.sort }),
    [change],
  )

  const open = useCallback(
    (row: ApplicantRow) => navigate(paths.applicant(action, row.id)),
    [navigate, action],
  )
  const byId = applicants?.byId
  const edit = useCallback(
    (row: ApplicantRow) => {
      const applicant = byId?.get(row.id)
      if (applicant !== undefined) setDialog({ applicant })
    },
    [byId],
  )
  const { run } = removing
  const remove = useCallback(
    (row: ApplicantRow) =>
      void run(async () => {
        await runner.run(deleteApplicant, { action, applicant: row.id })
        offerUndo(message('applicants.removed', { name: row.fullName }), async () =>
          runner.run(restoreApplicant, { action, applicant: row.id }),
        )
      }),
    [run, runner, action],
  )
  const renderMenu = useCallback(
    (row: ApplicantRow) => (
      <RowItems
        onOpen={() => open(row)}
        onEdit={() => edit(row)}
        onInterview={() => setInterview({ applicant: row.id })}
        onMerge={() => setMerging({ first: row.id })}
        onRemove={() => remove(row)}
      />
    ),
    [open, edit, remove],
  )

  const count = applicants?.rows.length ?? 0
  const isEmpty = count === 0
  const buttons = useMemo(
    () => (
      <>
        <DemographicSummary action={action} />
        <Button
          size="xs"
          variant="default"
          component={Link}
          href={paths.importApplicants(action)}
          leftSection={<IconFileImport size={16} aria-hidden />}
        >
          {message('applicants.import')}
        </Button>
        <AttachButton disabled={isEmpty} onFiles={setFiles} />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileExport size={16} aria-hidden />}
          onClick={() => setExporting(true)}
        >
          {message('applicants.export')}
        </Button>
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog('new')}>
          {message('applicants.add')}
        </Button>
      </>
    ),
    [action, isEmpty],
  )
  const dialogs = useMemo(
    () => (
      <>
        <ApplicantDialog
          action={action}
          roles={applicants?.roles ?? []}
          of={dialog}
          onClose={() => setDialog(undefined)}
        />
        <AttachDialog
          action={action}
          applicants={files === undefined ? [] : [...(applicants?.byId.values() ?? [])]}
          files={files}
          onClose={() => setFiles(undefined)}
        />
        <ExportDialog action={action} opened={exporting} onClose={() => setExporting(false)} />
        <MergeDialog action={action} of={merging} onClose={() => setMerging(undefined)} />
        <InterviewDialog action={action} of={interview} onClose={() => setInterview(undefined)} />
      </>
    ),
    [action, applicants, dialog, files, exporting, merging, interview],
  )
  const tabs = useMemo(() => <ApplicantsTabs action={action} />, [action])
  const roleNames = useMemo(() => applicants?.roles.map(({ name }) => name) ?? [], [applicants])
  if (applicants === undefined || setting === undefined) {
    return (
      <FillPage>
        {tabs}
        <PageTitle title={message('applicants.title')} />
        <Loader size="sm" />
      </FillPage>
    )
  }
  return (
    <FillPage>
      {tabs}
      <PageTitle
        title={message('applicants.title')}
        about={<span aria-live="polite">{message('applicants.count', { shown: rows.length, count })}</span>}
        actions={buttons}
      />
      <ErrorNote error={removing.error ?? found.error ?? index.error} />
      {isEmpty ? (
        <EmptyState title={message('applicants.none')} text={message('applicants.none.next')} />
      ) : (
        <DropArea text={message('papers.drop')} onFiles={setFiles} fill>
          <ApplicantFilters setting={setting} onChange={change} roles={roleNames} columns={columns} />
          <DuplicatesNote action={action} applicants={applicants.byId} />
          <DataTable
            label={message('applicants.table')}
            rows={rows}
            rowKey={rowKey}
            columns={columns}
            hidden={setting.hidden}
            sort={setting.sort}
            sorted
            onSort={onSort}
            onOpen={open}
            onEdit={edit}
            onRemove={remove}
            menuLabel={menuLabel}
            renderMenu={renderMenu}
          />
          <Text size="xs" c="dimmed">
            {rows.length === 0 ? message('applicants.none-fit') : message('applicants.keys')}
            {index.left > 0 ? ` · ${message('papers.reading', { count: index.left })}` : null}
          </Text>
        </DropArea>
      )}
      {dialogs}
    </FillPage>
  )
}

interface RowItemsProps {
  readonly onOpen: () => void
  readonly onEdit: () => void
  readonly onInterview: () => void
  readonly onMerge: () => void
  readonly onRemove: () => void
}

function RowItems({ onOpen, onEdit, onInterview, onMerge, onRemove }: RowItemsProps) {
  return (
    <>
      <Menu.Item onClick={onOpen}>{message('applicants.menu.open')}</Menu.Item>
      <Menu.Item onClick={onEdit}>{message('applicants.menu.edit')}</Menu.Item>
      <Menu.Item onClick={onInterview}>{message('applicants.menu.interview')}</Menu.Item>
      <Menu.Item onClick={onMerge}>{message('applicants.menu.merge')}</Menu.Item>
      <Menu.Item onClick={onRemove}>{message('applicants.menu.remove')}</Menu.Item>
    </>
  )
}
