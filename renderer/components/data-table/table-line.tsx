import { flexRender } from '@tanstack/react-table'
import type { ReactNode, Ref } from 'react'
import type { DataRow } from './table-features'
import styles from './data-table.module.css'

interface TableLineProps<Row extends object> {
  readonly id: string
  readonly row: DataRow<Row>
  /** Its place among the rows, from 0. */
  readonly index: number
  /** Its place among all that is drawn, for measuring. */
  readonly item: number
  readonly top: number
  readonly template: string
  readonly active: boolean
  readonly measure: Ref<HTMLDivElement> | undefined
  readonly height: number
  readonly onActivate: () => void
  readonly onOpen: (() => void) | undefined
  readonly menu: ReactNode
  readonly below: ReactNode
}

/** One row of a table, at its place in the virtual list. */
export function TableLine<Row extends object>(props: TableLineProps<Row>) {
  const { row, active, measure, menu, below } = props
  return (
    <div
      role="row"
      id={props.id}
      ref={measure}
      data-index={props.item}
      aria-rowindex={props.index + 2}
      aria-selected={active}
      className={active ? `${styles['line']} ${styles['active']}` : styles['line']}
      style={{ transform: `translateY(${props.top}px)`, minHeight: props.height }}
      onMouseDown={props.onActivate}
      onDoubleClick={props.onOpen}
    >
      <div
        role="presentation"
        className={styles['row']}
        style={{ gridTemplateColumns: props.template, minHeight: props.height - 1 }}
      >
        {row.getVisibleCells().map((cell) => (
          <div role="gridcell" key={cell.id} className={styles['cell']}>
            {flexRender(cell.column.columnDef.cell, cell.getContext())}
          </div>
        ))}
        {menu === undefined ? null : (
          <div role="gridcell" className={`${styles['cell']} ${styles['menu']}`}>
            {menu}
          </div>
        )}
      </div>
      {below === undefined || below === null ? null : (
        <div role="gridcell" className={styles['below']}>
          {below}
        </div>
      )}
    </div>
  )
}
