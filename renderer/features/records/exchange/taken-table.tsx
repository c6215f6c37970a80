import { Anchor, Group, List, Stack, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { saidRecords } from '#shared/domain/records/said-records'
import type { RecordNames } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'

interface TakenTableProps {
  readonly action: Id
  readonly taken: ExchangeReport['taken']
  readonly names: RecordNames
}

/** So many records of a kind are named; the history has them all. */
const MOST_NAMES = 5

/** What came: from which laptop, whose work, how many changes, and of which records. */
export function TakenTable({ action, taken, names }: TakenTableProps) {
  return (
    <Stack gap={4}>
      <Table verticalSpacing={6} aria-label={message('exchange.in')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={180}>{message('exchange.in.laptop')}</Table.Th>
            <Table.Th w={180}>{message('exchange.in.people')}</Table.Th>
            <Table.Th w={90} ta="right">
              {message('exchange.in.changes')}
            </Table.Th>
            <Table.Th>{message('exchange.in.records')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {taken.map(({ device, people, changes, records, recordCount }) => (
            <Table.Tr key={device} style={{ verticalAlign: 'top' }}>
              <Table.Td>{names.laptop(device)}</Table.Td>
              <Table.Td>
                {people.map((person) => names.of.get(person) ?? person.slice(0, 8)).join(', ')}
              </Table.Td>
              <Table.Td ta="right">{changes}</Table.Td>
              <Table.Td>
                <List size="sm" listStyleType="none">
                  {saidRecords(records, names, MOST_NAMES).map(({ kind, count, names: said, others }) => (
                    <List.Item key={kind}>
                      <Text span size="sm" fw={600}>
                        {message('exchange.in.kind', { kind, count })}
                      </Text>{' '}
                      {said.join('; ')}
                      {others > 0 ? ` ${message('exchange.in.others', { count: others })}` : ''}
                    </List.Item>
                  ))}
                </List>
                {recordCount > records.length ? (
                  <Text size="sm" c="dimmed">
                    {message('exchange.in.unnamed', { count: recordCount - records.length })}
                  </Text>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs">
        <Anchor component={Link} href={paths.history(action)} size="sm">
          {message('exchange.in.history')}
        </Anchor>
      </Group>
    </Stack>
  )
}
