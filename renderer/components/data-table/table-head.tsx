import { VisuallyHidden } from '@mantine/core'
import { memo, type RefObject } from 'react'
import { message } from '#shared/messages/catalogue'
import { ColumnHeading } from './column-heading'
import styles from './data-table.module.css'
import type { TableColumn, TableSort } from './table-column'
import type { TableWidths } from './table-features'

interface TableHeadProps<Row> {
  /** Takes the focus when a heading was clicked. */
  readonly grid: RefObject<HTMLDivElement | null>
  readonly columns: readonly TableColumn<Row>[]
  readonly widths: TableWidths
  /** What the ids of the headings begin with. */
  readonly base: string
  readonly sort: TableSort | undefined
  /** Rows end in a cell with their menu, which has a head too. */
  readonly withMenu: boolean
  /** Which heading the keyboard is on. */
  readonly active: number | undefined
  readonly onSort: (column: TableColumn<Row>) => void
}

function Head<Row>({ grid, columns, widths, base, sort, withMenu, active, onSort }: TableHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles['head']} style={{ minWidth: widths.least }}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles['row']}
        style={{ gridTemplateColumns: widths.template }}
      >
        {columns.map((column, index) => (
          <ColumnHeading
            key={column.id}
            id={headingId(base, index)}
            text={column.header}
            sorted={ariaSort(column, sort)}
            active={active === index}
            onSort={() => {
              onSort(column)
              grid.current?.focus()
            }}
          />
        ))}
        {withMenu ? (
          <div role="columnheader">
            <VisuallyHidden>{message('table.menu')}</VisuallyHidden>
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** The headings of a table; drawn again only when something of them changes. */
export const TableHead = memo(Head) as typeof Head

export function headingId(base: string, index: number): string {
  return `${base}-heading-${index}`
}

function ariaSort<Row>(
  { id, compare }: TableColumn<Row>,
  sort: TableSort | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (compare === undefined) return undefined
  if (sort?.column !== id) return 'none'
  return sort.descending ? 'descending' : 'ascending'
}
