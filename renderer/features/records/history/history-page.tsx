import { Anchor, Button, Loader, Text } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { HistoryRow } from '#shared/domain/records/history'
import { WHOLE_HISTORY, type HistorySearch } from '#shared/domain/records/history-search'
import { recordText } from '#shared/domain/records/history-text'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { DataTable } from '../../../components/data-table/data-table'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { FillPage } from '../../../components/fill-page'
import { PageTitle } from '../../../components/page-title'
import { RecordsTabs } from '../records-tabs'
import { historyColumns } from './history-columns'
import { HistoryFilters } from './history-filters'
import { HistoryLine } from './history-line'
import { HistoryTools } from './history-tools'
import { useHistory } from './use-history'
import { useHistoryFacts } from './use-history-facts'

interface HistoryPageProps {
  readonly action: Id
  /** Of this record and what hangs on it alone. */
  readonly record?: RecordId | undefined
}

const rowKey = (row: HistoryRow) => `${row.hash} ${row.record} ${row.field}`
const NO_COLUMNS: ReturnType<typeof historyColumns> = []

/** Who changed what and when, from which laptop, before and after. */
export function HistoryPage({ action, record }: HistoryPageProps) {
  const facts = useHistoryFacts(action)
  const [search, setSearch] = useState<HistorySearch>({ ...WHOLE_HISTORY, record: record ?? null })
  const [newestFirst, setNewestFirst] = useState(true)
  const [open, setOpen] = useState<HistoryRow>()
  const asked = useDeferredValue(search)
  // Names change when a command is run; the pages that were read stand until something is asked for anew.
  const [names] = useFirst(facts?.names)
  const history = useHistory({ action, search: asked, newestFirst }, names)
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
        about={<span aria-live="polite">{aboutText(facts?.count, history)}</span>}
        actions={<HistoryTools action={action} search={search} />}
      />
      {record === undefined ? null : (
        <Anchor component={Link} href={paths.history(action)} size="sm">
          {message('history-page.whole')}
        </Anchor>
      )}
      {facts === undefined || names === undefined ? (
        <Loader size="sm" />
      ) : (
        <>
          <HistoryFilters search={search} choices={facts.choices} onChange={setSearch} />
          <ErrorNote error={history.error} />
          {history.complete && history.rows.length === 0 ? (
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
          ) : (
            <DataTable
              label={message('history-page.table')}
              rows={history.rows}
              rowKey={rowKey}
              columns={columns}
              sort={{ column: 'when', descending: newestFirst }}
              onSort={(sort) => setNewestFirst(sort?.descending ?? true)}
              onOpen={setOpen}
              onEnd={history.more}
            />
          )}
          <Text size="xs" c="dimmed">
            {message('history-page.keys')}
          </Text>
          <HistoryLine row={open} names={names} onClose={() => setOpen(undefined)} />
        </>
      )}
    </FillPage>
  )
}

/** The first value that was there. */
function useFirst<Value>(value: Value | undefined): readonly [Value | undefined] {
  const [first, setFirst] = useState(value)
  if (first === undefined && value !== undefined) setFirst(value)
  return [first ?? value]
}

function aboutText(
  count: number | undefined,
  {
    rows,
    read,
    complete,
    reading,
  }: Pick<ReturnType<typeof useHistory>, 'rows' | 'read' | 'complete' | 'reading'>,
): string {
  if (count === undefined || (reading && rows.length === 0)) return message('history-page.counting')
  const shown = rows.length
  return complete
    ? message('history-page.found-all', { shown, count: read })
    : message('history-page.found', { shown, read, count })
}
