import { Alert, List, Stack, Table, Text, Title } from '@mantine/core'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { errorMessage, message } from '#shared/messages/catalogue'
import { fileSize } from '../../../components/file-size'
import { laptopName, type Names } from './use-names'

interface ReportViewProps {
  readonly report: ExchangeReport
  readonly names: Names
  readonly zone: ZoneId
}

/** What an exchange did: what went out, what came from whom, what was held back and why. */
export function ReportView({ report, names, zone }: ReportViewProps) {
  const { at, stopped, written, taken, held } = report
  return (
    <Stack gap="sm" component="section" aria-labelledby="exchange-last">
      <Title order={2} id="exchange-last">
        {message('exchange.last', { at: formatDateTimeWithZone(at, zone) })}
      </Title>
      {stopped === null ? null : (
        <Alert color="red" variant="light" role="alert" title={message('exchange.stopped')}>
          {errorMessage(stopped)}
        </Alert>
      )}
      <Text size="sm">
        {written === null
          ? message('exchange.nothing-out')
          : message('exchange.out', { count: written.changes, size: fileSize(written.bytes) })}
      </Text>
      {taken.length === 0 ? <Text size="sm">{message('exchange.nothing-in')}</Text> : null}
      {taken.length === 0 ? null : (
        <Table verticalSpacing={4} maw={760} aria-label={message('exchange.in')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{message('exchange.in.laptop')}</Table.Th>
              <Table.Th>{message('exchange.in.people')}</Table.Th>
              <Table.Th ta="right">{message('exchange.in.changes')}</Table.Th>
              <Table.Th ta="right">{message('exchange.in.records')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {taken.map(({ device, people, changes, recordCount }) => (
              <Table.Tr key={device}>
                <Table.Td>{laptopName(names, device)}</Table.Td>
                <Table.Td>
                  {people.map((person) => names.people.get(person) ?? person.slice(0, 8)).join(', ')}
                </Table.Td>
                <Table.Td ta="right">{changes}</Table.Td>
                <Table.Td ta="right">{recordCount}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {held.length === 0 ? null : (
        <Alert color="yellow" variant="light" title={message('exchange.held', { count: held.length })}>
          <List size="sm" spacing={4}>
            {held.map(({ device, file, code, values }) => (
              <List.Item key={`${device} ${file}`}>
                {message('exchange.held.from', {
                  laptop: laptopName(names, device),
                  reason: errorMessage({ code, values }),
                })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  )
}
