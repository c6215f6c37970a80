import { Group, Pagination, Stack, Table } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { message } from '#shared/messages/catalogue'

const PAGE = 50

interface PagedTableProps<Row> {
  readonly rows: readonly Row[]
  readonly heads: readonly ReactNode[]
  /** Narrower than this it scrolls sideways, in pixels. */
  readonly minWidth: number
  /** The id of the heading that names the table; `label` where there is none of its own. */
  readonly labelledBy?: string
  readonly label?: string
  readonly highlightOnHover?: boolean
  readonly children: (row: Row) => ReactNode
}

/** A plain table that shows its rows fifty at a time; `children` makes the `Table.Tr` of one. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { rows, heads, minWidth, labelledBy, label, highlightOnHover = false, children } = props
  const [page, setPage] = useState(1)
  const pages = Math.max(1, Math.ceil(rows.length / PAGE))
  const current = Math.min(page, pages)
  return (
    <Stack gap="xs">
      <Table.ScrollContainer minWidth={minWidth}>
        <Table
          aria-labelledby={labelledBy}
          aria-label={label}
          highlightOnHover={highlightOnHover}
          verticalSpacing={6}
        >
          <Table.Thead>
            <Table.Tr>
              {heads.map((head, index) => (
                // The heads of a table never change places.
                <Table.Th key={`head ${String(index)}`}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{rows.slice((current - 1) * PAGE, current * PAGE).map(children)}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {pages === 1 ? null : (
        <Group justify="flex-end">
          <Pagination
            size="sm"
            total={pages}
            value={current}
            onChange={setPage}
            aria-label={message('table.pages')}
            getControlProps={(control) => ({ 'aria-label': message(`table.page.${control}`) })}
            getItemProps={(number) => ({ 'aria-label': message('pdf-view.page', { number }) })}
          />
        </Group>
      )}
    </Stack>
  )
}
