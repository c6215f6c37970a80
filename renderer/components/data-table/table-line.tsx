import { flexRender } from '@tanstack/react-table'
import { memo, type ReactNode, type Ref } from 'react'
import styles from './data-table.module.css'
import { RowMenu } from './row-menu'
import type { DataRow } from './table-features'

export interface TableLineProps<Row extends object> {
  readonly id: string
  readonly row: DataRow<Row>
  /** Its place among the rows, from 0. */
  readonly index: number
  /** Its place among all that is drawn, for measuring. */
  readonly item: number
  readonly top: number
  /** In pixels; the least where rows are measured. */
  readonly height: number
  readonly template: string
  readonly active: boolean
  readonly menuOpen: boolean
  readonly measure: Ref<HTMLDivElement> | undefined
  readonly onActivate: (index: number) => void
  /** With the row whose menu is open now. */
  readonly onMenu: (key: string | undefined) => void
  readonly onOpen: ((row: Row) => void) | undefined
  readonly renderMenu: ((row: Row) => ReactNode) | undefined
  readonly menuLabel: ((row: Row) => string) | undefined
  readonly renderBelow: ((row: Row) => ReactNode) | undefined
}

function Line<Row extends object>(props: TableLineProps<Row>) {
  const { row, index, active, measure, height, onOpen, renderMenu, menuLabel } = props
  const { original } = row
  const below = props.renderBelow?.(original) ?? null
  return (
    <div
      role="row"
      id={props.id}
      ref={measure}
      data-index={props.item}
      aria-rowindex={index + 2}
      aria-selected={active}
      className={active ? `${styles['line']} ${styles['active']}` : styles['line']}
      style={{ transform: `translateY(${props.top}px)`, minHeight: height }}
      onMouseDown={() => props.onActivate(index)}
      onDoubleClick={() => onOpen?.(original)}
    >
      <div
        role="presentation"
        className={styles['row']}
        style={{ gridTemplateColumns: props.template, minHeight: height - 1 }}
      >
        {row.getVisibleCells().map((cell) => (
          <div role="gridcell" key={cell.id} className={styles['cell']}>
            {flexRender(cell.column.columnDef.cell, cell.getContext())}
          </div>
        ))}
        {renderMenu === undefined ? null : (
          <div role="gridcell" className={`${styles['cell']} ${styles['menu']}`}>
            <RowMenu
              label={menuLabel?.(original) ?? row.id}
              opened={props.menuOpen}
              onChange={(opened) => props.onMenu(opened ? row.id : undefined)}
              renderItems={() => renderMenu(original)}
            />
          </div>
        )}
      </div>
      {below === null ? null : (
        <div role="gridcell" className={styles['below']}>
          {below}
        </div>
      )}
    </div>
  )
}

/** One row of a table, at its place in the virtual list; drawn again only when something of it changes. */
export const TableLine = memo(Line) as typeof Line
