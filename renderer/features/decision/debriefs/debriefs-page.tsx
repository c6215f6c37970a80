import { Anchor, Loader, Stack, Table } from '@mantine/core'
import { Link } from 'wouter'
import type { Standings } from '#shared/domain/decision/standings'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { EmptyState } from '../../../components/empty-state'
import { PagedTable } from '../../../components/paged-table'
import { PageTitle } from '../../../components/page-title'
import { DecisionTabs } from '../decision-tabs'
import { useStandings } from '../use-standings'
import { debriefRows, howFar, whereTheyDiffer } from './debrief-rows'

const HEADS = [
  'debriefs.column.applicant',
  'debriefs.column.round',
  'debriefs.column.state',
  'debriefs.column.differ',
] as const

/** The interviews that took place, with how far their panels are: those that wait for the panel's word first. */
export function DebriefsPage({ action }: { readonly action: Id }) {
  const standings = useStandings(action)
  return (
    <Stack p="md" gap="md">
      <DecisionTabs action={action} />
      <PageTitle title={message('debriefs.title')} about={message('debriefs.about')} />
      {standings === undefined ? (
        <Loader size="sm" role="status" aria-label={message('decision.reading')} />
      ) : (
        <Debriefs action={action} standings={standings} />
      )}
    </Stack>
  )
}

function Debriefs({ action, standings }: { readonly action: Id; readonly standings: Standings }) {
  const rows = debriefRows(standings)
  if (rows.length === 0) {
    return <EmptyState title={message('debriefs.none')} text={message('debriefs.none.next')} />
  }
  return (
    <PagedTable
      rows={rows}
      heads={HEADS.map((head) => message(head))}
      minWidth={560}
      label={message('debriefs.title')}
      highlightOnHover
    >
      {(row) => (
        <Table.Tr key={row.interview}>
          <Table.Th scope="row" fw={400}>
            <Anchor
              component={Link}
              href={paths.debrief(action, row.interview)}
              size="sm"
              aria-label={message('debriefs.open', { name: row.applicant, round: row.round })}
            >
              {row.applicant}
            </Anchor>
          </Table.Th>
          <Table.Td>{row.round}</Table.Td>
          <Table.Td>{howFar(row)}</Table.Td>
          <Table.Td>{whereTheyDiffer(row)}</Table.Td>
        </Table.Tr>
      )}
    </PagedTable>
  )
}
