import {
  columnVisibilityFeature,
  constructRow,
  createColumnHelper,
  tableFeatures,
  type ColumnVisibilityState,
  type Row as TanStackRow,
  type Table,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { TableColumn, TableSort } from './table-column'

/** What our tables use of TanStack Table. Its models of all rows cost too much where there are 100,000. */
export const features = tableFeatures({ columnVisibilityFeature })

export type DataRow<Row extends object> = TanStackRow<typeof features, Row>

/** Our columns as TanStack's: the value of each is the whole row. */
export function columnDefs<Row extends object>(columns: readonly TableColumn<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>()
  return helper.columns(
    columns.map(({ id, header, cell }) =>
      helper.accessor((row: Row) => row, { id, header, cell: ({ row }) => cell(row.original) }),
    ),
  )
}

/**
 * Rows by a column, sorted again only when they or what they are sorted by change. A table whose rows are narrowed at
 * each key sorts all of them by this, and narrows afterwards.
 */
export function useSortOrder<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | undefined,
): readonly Row[] {
  const compare = columns.find(({ id }) => id === sort?.column)?.compare
  const descending = sort?.descending ?? false
  return useMemo(() => inSortOrder(rows, compare, descending), [rows, compare, descending])
}

/** Rows in ascending or descending order; where they are equal, and without an order, as they came. */
export function inSortOrder<Row>(
  rows: readonly Row[],
  compare: TableColumn<Row>['compare'],
  descending: boolean,
): readonly Row[] {
  if (compare === undefined) return rows
  return [...rows].sort(descending ? (a, b) => compare(b, a) : compare)
}

/** Makes rows for drawing when they come in sight: of one that did not change, the same as before. */
export class DrawnRows<Row extends object> {
  readonly #table: Table<typeof features, Row>
  readonly #rows = new WeakMap<Row, DataRow<Row>>()

  constructor(table: Table<typeof features, Row>) {
    this.#table = table
  }

  of(row: Row, key: string): DataRow<Row> {
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    const made = constructRow(this.#table, key, row, 0, 0)
    this.#rows.set(row, made)
    return made
  }
}

export function visibilityOf(hidden: readonly string[]): ColumnVisibilityState {
  return Object.fromEntries(hidden.map((id) => [id, false]))
}

export interface TableWidths {
  readonly template: string
  readonly least: string
}

/** The columns' widths as a CSS grid, and the width below which the table scrolls sideways. */
export function widthsOf<Row>(columns: readonly TableColumn<Row>[], withMenu: boolean): TableWidths {
  const menu = withMenu ? [' 2.25rem'] : []
  const template = [...columns.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`), ...menu].join(
    ' ',
  )
  const least = columns.reduce((sum, column) => sum + column.least, withMenu ? 2.25 : 0)
  return { template, least: `${least}rem` }
}
