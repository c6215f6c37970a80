import { Center, Loader, Stack, Table, Text, Title } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { PagedTable } from '../../../components/paged-table'
import { PageTitle } from '../../../components/page-title'
import { CheckLine } from './check-line'
import { ScoringTabs } from './scoring-tabs'
import { useCheckList, type ShownCheckList } from './use-check-list'

const HEADS = [
  'scoring.sheets.applicant',
  'scoring.sheets.round',
  'scoring.sheets.rater',
  'scoring.sheets.state',
  'checks.six',
] as const

const DEADLINE_HEADS = ['checks.person', 'checks.open', 'checks.late', 'checks.next'] as const

/** HR's list of submitted sheets with the six checks of each, and who has to hand in what until when. */
export function CheckPage({ action }: { readonly action: Id }) {
  const list = useCheckList(action)
  return (
    <Stack p="md" gap="lg">
      <ScoringTabs action={action} />
      <PageTitle title={message('checks.title')} about={message('checks.about')} />
      {list === undefined ? (
        <Center py="xl" aria-busy="true">
          <Loader size="sm" role="status" aria-label={message('checks.loading')} />
        </Center>
      ) : null}
      {list === null ? (
        <EmptyState title={message('checks.hr-only')} text={message('checks.hr-only.text')} />
      ) : null}
      {list ? <Lists action={action} list={list} /> : null}
    </Stack>
  )
}

function Lists({ action, list }: { readonly action: Id; readonly list: ShownCheckList }) {
  const { deadlines, nameOf, rows, zone } = list
  return (
    <>
      <section aria-labelledby="checks-sheets">
        <Title order={2} id="checks-sheets" mb="xs">
          {message('checks.sheets')}
        </Title>
        {rows.length === 0 ? (
          <Text size="sm">{message('checks.none')}</Text>
        ) : (
          <PagedTable
            rows={rows}
            heads={HEADS.map((head) => message(head))}
            minWidth={640}
            labelledBy="checks-sheets"
            highlightOnHover
          >
            {(row) => <CheckLine key={row.submission.revision} action={action} row={row} nameOf={nameOf} />}
          </PagedTable>
        )}
      </section>
      <section aria-labelledby="checks-deadlines">
        <Title order={2} id="checks-deadlines" mb="xs">
          {message('checks.deadlines')}
        </Title>
        {deadlines.length === 0 ? (
          <Text size="sm">{message('checks.deadlines.none')}</Text>
        ) : (
          <PagedTable
            rows={deadlines}
            heads={DEADLINE_HEADS.map((head) => message(head))}
            minWidth={480}
            labelledBy="checks-deadlines"
          >
            {({ count, late, next, person }) => (
              <Table.Tr key={person}>
                <Table.Th scope="row" fw={400}>
                  {nameOf(person)}
                </Table.Th>
                <Table.Td>{count}</Table.Td>
                <Table.Td>
                  <Text size="sm" fw={late > 0 ? 700 : 400}>
                    {late}
                  </Text>
                </Table.Td>
                <Table.Td>{next === undefined ? '' : formatDateTimeWithZone(next, zone)}</Table.Td>
              </Table.Tr>
            )}
          </PagedTable>
        )}
      </section>
    </>
  )
}
