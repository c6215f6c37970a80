import { Anchor, Button, Loader, Text } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { HistoryRow } from '#shared/domain/records/history'
import { owesSheet } from '#shared/domain/scoring/still-rates'
import { DECISION_KINDS, HR_KINDS } from '#shared/domain/record-kinds'
import { WHOLE_HISTORY, type HistorySearch } from '#shared/domain/records/history-search'
import { recordText } from '#shared/domain/records/history-text'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useIsHr } from '../../../app/use-is-hr'
import { DataTable } from '../../../components/data-table/data-table'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { useLive } from '../../../data/use-live'
import { RecordsTabs } from '../records-tabs'
import { historyColumns } from './history-columns'
import { HistoryFilters, type FilterChoices } from './history-filters'
import { HistoryLine } from './history-line'
import { HistoryTools } from './history-tools'
import { useOtherEntries } from './use-other-entries'
import { useHistory } from './use-history'
import { useChangeCount, useFilterChoices } from './use-filter-choices'

interface HistoryPageProps {
  readonly action: Id
  /** Of this record and what hangs on it alone. */
  readonly record?: RecordId | undefined
}

const rowKey = (row: HistoryRow) => `${row.hash} ${row.record} ${row.field}`
const NO_CHOICES: FilterChoices = { people: [], laptops: [] }
const NO_COLUMNS: ReturnType<typeof historyColumns> = []

/** Who changed what and when, from which laptop, before and after. */
export function HistoryPage({ action, record }: HistoryPageProps) {
  const choices = useFilterChoices(action)
  const count = useChangeCount(action)
  const hr = useIsHr(action) === true
  const owes = useOwesSheet(action)
  const [filters, setSearch] = useState<HistorySearch>({ ...WHOLE_HISTORY, record: record ?? null })
  const also = useOtherEntries(action, filters.record)
  const search = useMemo(
    () => ({
      ...filters,
      also: [...also],
      hiddenKinds: [...(hr ? [] : HR_KINDS), ...(owes ? DECISION_KINDS : [])],
    }),
    [filters, also, hr, owes],
  )
  const [newestFirst, setNewestFirst] = useState(true)
  const [open, setOpen] = useState<HistoryRow>()
  const asked = useDeferredValue(search)
  const history = useHistory({ action, search: asked, newestFirst })
  const { names, rows } = history
  const columns = useMemo(() => (names === undefined ? NO_COLUMNS : historyColumns(names)), [names])
  return (
    <FillPage>
      <RecordsTabs action={action} />
      <PageTitle
        title={
          record === undefined || names === undefined
            ? message('history-page.title')
            : message('history-page.of', { record: recordText(record, names) })
        }
        about={
          <span aria-live="polite" data-searched={history.stale ? undefined : asked.text}>
            {aboutText(count, history)}
          </span>
        }
        actions={<HistoryTools action={action} search={search} />}
      />
      {record === undefined ? null : (
        <Anchor component={Link} href={paths.history(action)} size="sm">
          {message('history-page.whole')}
        </Anchor>
      )}
      <HistoryFilters search={search} choices={choices ?? NO_CHOICES} onChange={setSearch} />
      <ErrorNote error={history.error} />
      {names === undefined && history.error === undefined ? <Loader size="sm" /> : null}
      {history.fits === 0 && !history.stale ? (
        <EmptyState
          title={message('history-page.none')}
          text={message('history-page.none.next')}
          actions={
            <Button
              size="xs"
              variant="default"
              onClick={() => setSearch({ ...WHOLE_HISTORY, record: search.record })}
            >
              {message('history-page.clear')}
            </Button>
          }
        />
      ) : null}
      {names === undefined || rows.length === 0 ? null : (
        <>
          <DataTable
            label={message('history-page.table')}
            rows={rows}
            rowKey={rowKey}
            columns={columns}
            sort={{ column: 'when', descending: newestFirst }}
            onSort={(sort) => setNewestFirst(sort?.descending ?? true)}
            onOpen={setOpen}
            onEnd={history.readOn}
          />
          <Text size="xs" c="dimmed">
            {message('history-page.keys')}
          </Text>
          <HistoryLine row={open} names={names} onClose={() => setOpen(undefined)} />
        </>
      )}
    </FillPage>
  )
}

function aboutText(
  count: number | undefined,
  { rows, fits, read, stale, names }: ReturnType<typeof useHistory>,
): string {
  if (count === undefined || (names === undefined && read === undefined))
    return message('history-page.counting')
  if (stale || (read !== undefined && fits === undefined)) {
    return message('history-page.reading', { read: Math.min(read ?? 0, count), count })
  }
  return fits === undefined
    ? message('history-page.newest', { shown: rows.length, count })
    : message('history-page.found-all', { shown: fits, count })
}

/** Whether who works here still owes a sheet; true until that is known. */
function useOwesSheet(action: Id): boolean {
  const { data, identity } = useSession()
  const owes = useLive(
    async () => owesSheet(data.records.within(action), identity.person),
    [data, action, identity.person],
  )
  return owes ?? true
}
