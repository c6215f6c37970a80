import { Menu, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { DataTable } from '../../../components/data-table/data-table'
import type { TableColumn, TableSort } from '../../../components/data-table/table-column'
import { textOrder } from '../../../components/data-table/text-order'
import type { LaptopRow } from './laptop-rows'

interface LaptopsTableProps {
  readonly rows: readonly LaptopRow[]
  readonly hr: boolean
  readonly onWriteFile: (row: LaptopRow) => void
  readonly onRename: (row: LaptopRow) => void
  readonly onRetire: (row: LaptopRow) => void
}

const rowKey = ({ laptop }: LaptopRow) => laptop.device

function column(
  id: 'person' | 'state' | 'confirmed' | 'by' | 'fingerprint',
  least: number,
  share: number,
): TableColumn<LaptopRow> {
  return {
    id,
    header: message(`laptops.column.${id}`),
    cell: (row) => <span title={row[id]}>{row[id]}</span>,
    compare: textOrder((row: LaptopRow) => row[id]),
    least,
    share,
  }
}

const COLUMNS: readonly TableColumn<LaptopRow>[] = [
  column('person', 9, 1.2),
  {
    id: 'laptop',
    header: message('laptops.column.laptop'),
    cell: ({ name }) => <span title={name}>{name}</span>,
    compare: textOrder(({ name }: LaptopRow) => name),
    least: 9,
    share: 1.2,
  },
  column('state', 6, 0.9),
  column('confirmed', 14, 1.1),
  column('by', 9, 1),
  column('fingerprint', 8, 0.9),
]

/** The laptops that HR has confirmed, those out of use last. */
export function LaptopsTable({ rows, hr, onWriteFile, onRename, onRetire }: LaptopsTableProps) {
  const [sort, setSort] = useState<TableSort>()
  const menu = {
    menuLabel: ({ laptop }: LaptopRow) => message('laptops.menu', { name: laptop.name }),
    renderMenu: (row: LaptopRow) => (
      <>
        <Menu.Item disabled={row.laptop.retired !== null} onClick={() => onWriteFile(row)}>
          {message('laptops.menu.file')}
        </Menu.Item>
        <Menu.Item disabled={row.laptop.retired !== null} onClick={() => onRename(row)}>
          {message('laptops.menu.rename')}
        </Menu.Item>
        <Menu.Item disabled={row.laptop.retired !== null} onClick={() => onRetire(row)}>
          {message('laptops.menu.retire')}
        </Menu.Item>
      </>
    ),
  }
  return (
    <Stack gap={4} mah="50dvh">
      <DataTable
        label={message('laptops.all')}
        rows={rows}
        rowKey={rowKey}
        columns={COLUMNS}
        sort={sort}
        onSort={setSort}
        {...(hr ? menu : {})}
      />
      <Text size="xs" c="dimmed">
        {message(hr ? 'laptops.keys' : 'laptops.hr-only')}
      </Text>
    </Stack>
  )
}
