import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, formatSlot, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PagedTable } from '../../../components/paged-table'
import { DueIn } from '../due/due-in'
import type { SheetRow } from './sheet-rows'
import { StateBadge } from './state-badge'

interface OwnTableProps {
  readonly action: Id
  readonly rows: readonly SheetRow[]
  readonly zone: ZoneId
  readonly labelledBy: string
}

const HEADS = [
  'scoring.sheets.applicant',
  'scoring.sheets.round',
  'scoring.sheets.interview',
  'scoring.sheets.due',
  'scoring.sheets.state',
] as const

/** One's own sheets: whose interview, when it is due, how far it is. */
export function OwnTable({ action, rows, zone, labelledBy }: OwnTableProps) {
  return (
    <PagedTable
      rows={rows}
      heads={HEADS.map((head) => message(head))}
      minWidth={560}
      labelledBy={labelledBy}
      highlightOnHover
    >
      {(row) => (
        <Table.Tr key={row.interview.id}>
          <Table.Th scope="row" fw={400}>
            <Anchor
              component={Link}
              href={paths.sheet(action, row.interview.id)}
              aria-label={message('interviews.of', { name: row.applicant, round: row.round })}
              size="sm"
            >
              {row.applicant}
            </Anchor>
          </Table.Th>
          <Table.Td>{row.round}</Table.Td>
          <Table.Td>
            {row.interview.slot === undefined ? message('interview.no-slot') : formatSlot(row.interview.slot)}
          </Table.Td>
          <Table.Td>
            <Due row={row} zone={zone} />
          </Table.Td>
          <Table.Td>
            <StateBadge state={row.state} />
          </Table.Td>
        </Table.Tr>
      )}
    </PagedTable>
  )
}

interface DueProps {
  readonly row: SheetRow
  readonly zone: ZoneId
}

function Due({ row, zone }: DueProps) {
  const { due, interview, state } = row
  if (due === undefined) return null
  return (
    <>
      {formatDateTimeWithZone(due, interview.slot?.zone ?? zone)}
      {state.newest === undefined ? <DueIn due={due} /> : null}
    </>
  )
}
