import { Kbd, Table, VisuallyHidden } from '@mantine/core'
import { Fragment } from 'react'
import { message } from '#shared/messages/catalogue'

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
            {keys.split(', ').map((key, index) => (
              <Fragment key={key}>
                {index === 0 ? null : <VisuallyHidden>{message('shell.or-key')}</VisuallyHidden>}
                <Kbd me={4}>{key}</Kbd>
              </Fragment>
            ))}
          </Table.Td>
          <Table.Td>{does}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  )
}
