import { useTable } from '@tanstack/react-table'
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import styles from './data-table.module.css'
import { groupedItems } from './grouped-items'
import type { TableColumn, TableSort } from './table-column'
import { columnDefs, DrawnRows, features, useSortOrder, visibilityOf, widthsOf } from './table-features'
import { headingId, TableHead } from './table-head'
import { TableLine } from './table-line'
import { useGridPosition } from './use-grid-position'
import { useVirtualLines } from './use-virtual-lines'

export interface DataTableProps<Row extends object> {
  readonly label: string
  /** In the order that counts where nothing is sorted by. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly TableColumn<Row>[]
  readonly hidden?: readonly string[]
  readonly sort: TableSort | undefined
  /** The rows come in that order already (`useSortOrder`). */
  readonly sorted?: boolean
  readonly onSort: (sort: TableSort | undefined) => void
  /** The heading that a row stands under while nothing is sorted by. */
  readonly groupOf?: (row: Row) => string
  /** In pixels; where `wrap` is set, a guess. */
  readonly rowHeight?: number
  /** Cells of several lines: rows are measured. */
  readonly wrap?: boolean
  /** What stands under the cells over the whole width. */
  readonly renderBelow?: (row: Row) => ReactNode
  readonly onOpen?: (row: Row) => void
  readonly onEdit?: (row: Row) => void
  readonly onRemove?: (row: Row) => void
  /** The items of a row's menu; the button that opens it is named by `menuLabel`. */
  readonly renderMenu?: (row: Row) => ReactNode
  readonly menuLabel?: (row: Row) => string
  /** Another row is active now; the first one is at first. */
  readonly onActive?: (row: Row) => void
  /** A letter or digit for the active row; `next` goes on to the row below. */
  readonly onKey?: (key: string, row: Row) => 'next' | undefined
  /** The last rows have come in sight: more may be read. */
  readonly onEnd?: () => void
  /** The key of the row that is active at first. */
  readonly start?: string | undefined
}

const NONE: readonly string[] = []
/** Rows are made when they are drawn. */
const NO_ROWS: never[] = []
/**
 * A line that went out of sight serves the row that came in; more than that are never in sight. Where lines are
 * measured each row has its own.
 */
const LINES = 128
/** So many rows before the last it is said that the end is near. */
const NEAR_END = 30

/**
 * A virtualised table that is one tab stop. Arrow keys, Home, End, Page Up and Page Down move the active row,
 * above the first row the headings; Enter opens a row or sorts by a heading, F2 edits, Delete removes, and
 * Shift+F10 opens the row's menu.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rowKey, sort, hidden = NONE, wrap = false, rowHeight = 34, renderMenu } = props
  const base = useId()
  const grid = useRef<HTMLDivElement>(null)
  const [menuOf, setMenuOf] = useState<string>()
  const defs = useMemo(() => columnDefs(props.columns), [props.columns])
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    state: { columnVisibility: visibilityOf(hidden) },
  })
  const drawn = useMemo(() => new DrawnRows(table), [table])
  const rows = useSortOrder(props.rows, props.columns, props.sorted === true ? undefined : sort)
  const groupOf = sort === undefined ? props.groupOf : undefined
  const items = useMemo(() => groupedItems(rows, rowKey, groupOf), [rows, rowKey, groupOf])
  const shown = useMemo(() => props.columns.filter(({ id }) => !hidden.includes(id)), [props.columns, hidden])
  const widths = useMemo(() => widthsOf(shown, renderMenu !== undefined), [shown, renderMenu])

  const position = useGridPosition({
    rows,
    rowKey,
    start: props.start,
    size: () => ({
      rows: rows.length,
      columns: shown.length,
      page: Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2),
    }),
    onMove: (row) => lines.show(row),
  })
  const lines = useVirtualLines({ items, grid, rowHeight, wrap, active: position.row })

  const { onEnd } = props
  const left = items.length - (lines.visible.at(-1)?.index ?? 0)
  useEffect(() => {
    if (left <= NEAR_END) onEnd?.()
  }, [left, onEnd])

  const onMenu = useCallback((key: string | undefined) => {
    setMenuOf(key)
    if (key === undefined) grid.current?.focus()
  }, [])
  const { onSort } = props
  const isGrouped = props.groupOf !== undefined
  const sortBy = useCallback(
    (column: TableColumn<Row> | undefined) => {
      if (column?.compare === undefined) return
      const same = sort?.column === column.id
      if (same && sort.descending && isGrouped) onSort(undefined)
      else onSort({ column: column.id, descending: same && !sort.descending })
    },
    [sort, onSort, isGrouped],
  )
  const active = rows[position.row]
  const { onActive } = props
  useEffect(() => {
    if (active !== undefined) onActive?.(active)
  }, [active, onActive])
  const onKeyDown = (event: KeyboardEvent) => {
    // Only the grid's own keys: not those of a menu or a button in it.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const act = (run: (() => void) | undefined) => {
      if (run === undefined) return
      event.preventDefault()
      run()
    }
    if (position.heading !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      act(() => sortBy(shown[position.heading ?? 0]))
    } else if (position.heading === undefined && active !== undefined) {
      const { onOpen, onEdit, onRemove, onKey } = props
      if (event.key.length === 1 && onKey?.(event.key, active) === 'next') {
        act(() => {
          const next = Math.min(position.row + 1, rows.length - 1)
          position.activate(next)
          lines.show(next)
        })
      }
      if (event.key === 'Enter') act(onOpen && (() => onOpen(active)))
      if (event.key === 'F2') act(onEdit && (() => onEdit(active)))
      if (event.key === 'Delete') act(onRemove && (() => onRemove(active)))
    }
    if (position.move(event)) event.preventDefault()
  }
  const lineId = (index: number) => `${base}-row-${index}`

  return (
    <div
      role="grid"
      ref={grid}
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={
        position.heading === undefined
          ? active === undefined
            ? undefined
            : lineId(position.row)
          : headingId(base, position.heading)
      }
      className={wrap ? styles['grid'] : `${styles['grid']} ${styles['single']}`}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        if (renderMenu === undefined || active === undefined) return
        event.preventDefault()
        setMenuOf(rowKey(active))
      }}
    >
      <TableHead
        grid={grid}
        columns={shown}
        widths={widths}
        base={base}
        sort={sort}
        withMenu={renderMenu !== undefined}
        active={position.heading}
        onSort={sortBy}
      />
      <div
        role="rowgroup"
        className={styles['body']}
        style={{ minWidth: widths.least, height: lines.height }}
      >
        {lines.visible.map(({ item, index, top }) => {
          if (item.kind === 'group') {
            return (
              <div
                role="row"
                key={item.key}
                ref={lines.measure}
                data-index={index}
                className={styles['group']}
                style={{ transform: `translateY(${top}px)` }}
              >
                <span role="gridcell">{item.label}</span>
              </div>
            )
          }
          return (
            <TableLine
              key={wrap || index === lines.pinned ? item.key : `line ${index % LINES}`}
              id={lineId(item.index)}
              row={drawn.of(item.row, item.key)}
              index={item.index}
              item={index}
              top={top}
              height={rowHeight}
              template={widths.template}
              active={position.heading === undefined && position.row === item.index}
              menuOpen={menuOf === item.key}
              measure={lines.measure}
              onActivate={position.activate}
              onMenu={onMenu}
              onOpen={props.onOpen}
              renderMenu={renderMenu}
              menuLabel={props.menuLabel}
              renderBelow={props.renderBelow}
            />
          )
        })}
      </div>
    </div>
  )
}
