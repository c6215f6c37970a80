import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, formatSlot, msOf, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { PagedRows } from './paged-rows'
import type { SheetRow } from './sheet-rows'
import { StateBadge } from './state-badge'

interface OwnTableProps {
  readonly action: Id
  readonly rows: readonly SheetRow[]
  readonly zone: ZoneId
  readonly labelledBy: string
}

const MINUTE = 60_000

/** One's own sheets: whose interview, when it is due, how far it is. */
export function OwnTable({ action, rows, zone, labelledBy }: OwnTableProps) {
  const nowMs = useNowMs(MINUTE)
  return (
    <PagedRows rows={rows}>
      {(shown) => (
        <Table.ScrollContainer minWidth={560}>
          <Table aria-labelledby={labelledBy} highlightOnHover verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{message('scoring.sheets.applicant')}</Table.Th>
                <Table.Th>{message('scoring.sheets.round')}</Table.Th>
                <Table.Th>{message('scoring.sheets.interview')}</Table.Th>
                <Table.Th>{message('scoring.sheets.due')}</Table.Th>
                <Table.Th>{message('scoring.sheets.state')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((row) => (
                <Table.Tr key={row.interview.id}>
                  <Table.Td>
                    <Anchor component={Link} href={paths.sheet(action, row.interview.id)} size="sm">
                      {row.applicant}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{row.round}</Table.Td>
                  <Table.Td>
                    {row.interview.slot === undefined
                      ? message('interview.no-slot')
                      : formatSlot(row.interview.slot)}
                  </Table.Td>
                  <Table.Td>
                    <Due row={row} nowMs={nowMs} zone={zone} />
                  </Table.Td>
                  <Table.Td>
                    <StateBadge state={row.state} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </PagedRows>
  )
}

interface DueProps {
  readonly row: SheetRow
  readonly nowMs: number
  readonly zone: ZoneId
}

function Due({ row, nowMs, zone }: DueProps) {
  const { due, interview, state } = row
  if (due === undefined) return null
  const late = state.newest === undefined && nowMs > msOf(due)
  return (
    <>
      {formatDateTimeWithZone(due, interview.slot?.zone ?? zone)}
      {late ? (
        <Text size="sm" fw={600}>
          {message('scoring.sheets.overdue')}
        </Text>
      ) : null}
    </>
  )
}
