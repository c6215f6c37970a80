import { ScrollArea, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCopy, IconMinus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { mapColumn } from '#shared/domain/scheduling/import/change-mapping'
import { message } from '#shared/messages/catalogue'
import { Section } from '../../../components/section'
import { FieldSelect } from './field-select'
import styles from './mapping-table.module.css'
import { rowStates, type RowState } from './row-states'
import type { Importing } from './use-import'

const SHOWN_ROWS = 40

const ICONS = {
  good: IconCheck,
  duplicate: IconCopy,
  problem: IconAlertTriangle,
  'passed-over': IconMinus,
} as const

/** The columns with what each means, over the first rows and what becomes of them. */
export function MappingTable({ importing }: { readonly importing: Importing }) {
  const { sheet, plan, mapping, read } = importing
  const states = useMemo(() => (plan === undefined ? new Map<number, RowState>() : rowStates(plan)), [plan])
  if (sheet === undefined) return null
  const first = mapping.headerRow + 1
  const rows = sheet.top.slice(first, first + SHOWN_ROWS)
  return (
    <Section title={message('import.columns')}>
      <Text size="sm" c="dimmed">
        {message('import.columns.about', {
          count: rows.length,
          total: Math.max(0, sheet.count - first),
        })}
      </Text>
      <ScrollArea.Autosize
        mah="22rem"
        type="auto"
        className={styles['frame']}
        viewportProps={{ tabIndex: 0 }}
      >
        <Table
          stickyHeader
          verticalSpacing={2}
          horizontalSpacing="xs"
          className={styles['table']}
          aria-label={message('import.columns')}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{message('import.column.row')}</Table.Th>
              {mapping.columns.map((column) => (
                <Table.Th key={column.index} className={styles['head']}>
                  <FieldSelect
                    column={column}
                    onChange={(field) => read({ corrected: mapColumn(mapping, column.index, field) })}
                  />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((cells, index) => {
              const number = first + index + 1
              return (
                <Table.Tr key={number}>
                  <Table.Th scope="row" className={styles['row']}>
                    <StateMark state={states.get(number)} /> {number}
                  </Table.Th>
                  {mapping.columns.map((column) => (
                    <Table.Td
                      key={column.index}
                      className={column.field === null ? styles['left-out'] : styles['cell']}
                    >
                      {cells[column.index]?.text ?? ''}
                    </Table.Td>
                  ))}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Section>
  )
}

function StateMark({ state }: { readonly state: RowState | undefined }) {
  if (state === undefined) return null
  const Icon = ICONS[state]
  const label = message(`import.row.${state}`)
  return (
    <span role="img" aria-label={label} title={label} className={styles[state]}>
      <Icon size={14} aria-hidden />
    </span>
  )
}
