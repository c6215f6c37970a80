import { Alert, Table, Text } from '@mantine/core'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import { fieldLabel, kindLabel } from '#shared/domain/records/history-labels'
import { message } from '#shared/messages/catalogue'

/** Where removed names still stand, every place of them. */
export function RemainingNames({ remaining, records }: ResponseOf<'redacted.preview'>) {
  if (remaining.length === 0) {
    return (
      <Alert variant="light" role="status" py="xs">
        {message('redacted.none-remain', { count: records })}
      </Alert>
    )
  }
  return (
    <>
      <Alert
        variant="light"
        color="yellow"
        role="status"
        title={message('redacted.remain', { count: remaining.length })}
      >
        <Text size="sm">{message('redacted.remain.next')}</Text>
      </Alert>
      <Table.ScrollContainer minWidth={420} mah={240}>
        <Table stickyHeader verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{message('redacted.column.name')}</Table.Th>
              <Table.Th>{message('redacted.column.kind')}</Table.Th>
              <Table.Th>{message('redacted.column.field')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {remaining.map(({ record, field, name }) => (
              <Table.Tr key={`${record} ${field} ${name}`}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{kindLabel(record)}</Table.Td>
                <Table.Td>{fieldLabel(record, field)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}
