import { Kbd, Table } from '@mantine/core'

interface KeyRowsProps {
  /** Keys parted by a comma and a space, and what they do. */
  readonly rows: readonly { readonly keys: string; readonly does: string }[]
}

/** The rows of a table of keys. */
export function KeyRows({ rows }: KeyRowsProps) {
  return (
    <Table.Tbody>
      {rows.map(({ keys, does }) => (
        <Table.Tr key={keys}>
          <Table.Td>
            {keys.split(', ').map((key) => (
              <Kbd key={key} me={4}>
                {key}
              </Kbd>
            ))}
          </Table.Td>
          <Table.Td>{does}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  )
}
