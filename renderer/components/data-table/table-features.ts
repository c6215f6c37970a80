import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type ColumnVisibilityState,
  type Row as TanStackRow,
} from '@tanstack/react-table'
import type { TableColumn } from './table-column'

/** What our tables use of TanStack Table. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

export type DataRow<Row extends object> = TanStackRow<typeof features, Row>

/** Our columns as TanStack's: the value of each is the whole row. */
export function columnDefs<Row extends object>(columns: readonly TableColumn<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>()
  return helper.columns(
    columns.map(({ id, header, cell, compare }) =>
      helper.accessor((row: Row) => row, {
        id,
        header,
        cell: ({ row }) => cell(row.original),
        enableSorting: compare !== undefined,
        sortDescFirst: false,
        ...(compare === undefined ? {} : { sortFn: (a, b) => compare(a.original, b.original) }),
      }),
    ),
  )
}

export function visibilityOf(hidden: readonly string[]): ColumnVisibilityState {
  return Object.fromEntries(hidden.map((id) => [id, false]))
}

/** The columns' widths as a CSS grid, and the width below which the table scrolls sideways. */
export function widthsOf<Row>(
  columns: readonly TableColumn<Row>[],
  withMenu: boolean,
): { readonly template: string; readonly least: string } {
  const menu = withMenu ? [' 2.25rem'] : []
  const template = [...columns.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`), ...menu].join(
    ' ',
  )
  const least = columns.reduce((sum, column) => sum + column.least, withMenu ? 2.25 : 0)
  return { template, least: `${least}rem` }
}
