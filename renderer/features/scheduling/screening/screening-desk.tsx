import { Anchor, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { RowSearch } from '#shared/domain/scheduling/row-search'
import {
  filterScreening,
  screeningState,
  type ScreeningRow,
  type ScreeningState,
} from '#shared/domain/scheduling/screening-rows'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { DataTable } from '../../../components/data-table/data-table'
import type { TableSort } from '../../../components/data-table/table-column'
import { ErrorNote } from '../../../components/error-note'
import { SCREENING_COLUMNS } from './screening-columns'
import { ScreeningForm } from './screening-form'
import { ScreeningPapers } from './screening-papers'
import { useScreen } from './use-screen'
import type { ScreeningList } from './use-screening'
import styles from './screening.module.css'

const STATES: readonly (ScreeningState | 'all')[] = ['all', 'open', 'pass', 'out']
const rowKey = ({ applicant }: ScreeningRow) => applicant.id

/** The applications on the left, what there is of one on the right. One key settles one and goes to the next. */
export function ScreeningDesk({ action, list }: { readonly action: Id; readonly list: ScreeningList }) {
  const screen = useScreen(action)
  const [search, setSearch] = useState('')
  const [state, setState] = useState<ScreeningState | 'all'>('all')
  const [sort, setSort] = useState<TableSort>()
  const [active, setActive] = useState<Id>()
  const note = useRef<HTMLTextAreaElement>(null)
  const column = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useHotkeys([
    ['/', () => input.current?.focus()],
    ['mod+Z', screen.undo],
  ])
  const [rowSearch] = useState(() => new RowSearch<ScreeningRow>())
  const rows = useMemo(
    () => filterScreening(list.rows, search, state, rowSearch),
    [list.rows, search, state, rowSearch],
  )
  const row = rows.find(({ applicant }) => applicant.id === active) ?? rows[0]
  const onActive = useCallback(({ applicant }: ScreeningRow) => setActive(applicant.id), [])
  const counts = useMemo(
    () => Object.fromEntries(STATES.map((each) => [each, filterScreening(list.rows, '', each).length])),
    [list.rows],
  )

  /** `P` lets pass, a digit screens out for that reason; both go on to the next. */
  const onKey = (key: string, of: ScreeningRow): 'next' | undefined => {
    const before = of.screening?.note ?? ''
    if (key.toLowerCase() === 'p') {
      screen.decide(of, { outcome: 'pass', reasons: [], note: before })
      return 'next'
    }
    const reason = /^[1-9]$/.test(key) ? list.reasons[Number(key) - 1] : undefined
    if (reason === undefined) return undefined
    if (reason === 'other-requirement' && before === '') {
      note.current?.focus()
      return undefined
    }
    screen.decide(of, { outcome: 'out', reasons: [reason], note: before })
    return 'next'
  }

  return (
    <>
      <ErrorNote error={screen.task.error} />
      <div className={styles['columns']}>
        <div className={styles['list']} ref={column}>
          <Group gap="xs">
            <TextInput
              ref={input}
              size="xs"
              style={{ flex: '1 1 14rem' }}
              type="search"
              aria-label={message('screening.search')}
              placeholder={message('screening.search')}
              leftSection={<IconSearch size={14} aria-hidden />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <SegmentedControl
              size="xs"
              aria-label={message('screening.show')}
              data={STATES.map((value) => ({
                value,
                label: message(`screening.show.${value}`, { count: counts[value] ?? 0 }),
              }))}
              value={state}
              onChange={setState}
            />
          </Group>
          <DataTable
            label={message('screening.table')}
            rows={rows}
            rowKey={rowKey}
            columns={SCREENING_COLUMNS}
            sort={sort}
            onSort={setSort}
            onActive={onActive}
            onKey={onKey}
          />
          <Text size="xs" c="dimmed">
            {message('screening.keys')}
          </Text>
          <Text size="xs" role="status">
            {screen.said}{' '}
            {screen.said === '' ? null : (
              <Anchor component="button" type="button" size="xs" onClick={screen.undo}>
                {message('undo.undo')}
              </Anchor>
            )}
          </Text>
        </div>
        <section className={styles['detail']} aria-label={message('screening.application')}>
          {row === undefined ? (
            <Text size="sm" p="md">
              {message('screening.none-fit')}
            </Text>
          ) : (
            <>
              <ScreeningForm
                key={`${row.applicant.id} ${row.screening?.at ?? ''} ${screeningState(row)}`}
                row={row}
                reasons={list.reasons}
                busy={screen.task.busy}
                note={note}
                onDecide={(decision) => {
                  screen.decide(row, decision)
                  // The next one is chosen in the list.
                  column.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
                }}
              />
              <div className={styles['papers']}>
                <ScreeningPapers key={row.applicant.id} row={row} />
              </div>
            </>
          )}
        </section>
      </div>
    </>
  )
}
