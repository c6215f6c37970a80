import type { ReactNode } from 'react'

/** A column of a `DataTable`. */
export interface TableColumn<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Ascending order; without it the column cannot be sorted by. */
  readonly compare?: (a: Row, b: Row) => number
  /** The least width in rem, and the share of what is left over. */
  readonly least: number
  readonly share: number
  /** False where the table makes no sense without the column. */
  readonly canHide?: boolean
}

/** What a table is sorted by; none is the order in which the rows were given. */
export interface TableSort {
  readonly column: string
  readonly descending: boolean
}
