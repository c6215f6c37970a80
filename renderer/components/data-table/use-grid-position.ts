import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { moveInGrid, type GridSize } from './grid-keys'

interface GridPositionOptions<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly size: () => GridSize
  readonly start: string | undefined
  readonly onMove: (row: number) => void
}

/**
 * The active row of a grid, by its key, so that it stays where it is when rows are sorted or come and go;
 * or the active heading.
 */
export function useGridPosition<Row>({ rows, rowKey, size, start, onMove }: GridPositionOptions<Row>) {
  const [active, setActive] = useState<{ readonly key: string | undefined; readonly row: number }>({
    key: start,
    row: 0,
  })
  const [heading, setHeading] = useState<number>()
  const found = useMemo(() => {
    if (active.key === undefined) return -1
    const same = rows[active.row]
    if (same !== undefined && rowKey(same) === active.key) return active.row
    return rows.findIndex((each) => rowKey(each) === active.key)
  }, [rows, rowKey, active])
  // Where the active row went away, the one in its place takes over.
  const row = found >= 0 ? found : Math.min(active.row, rows.length - 1)

  // The same function for all rows there will be: the lines that are drawn need not be drawn again for it.
  const latest = useRef({ rows, rowKey })
  useEffect(() => {
    latest.current = { rows, rowKey }
  }, [rows, rowKey])
  const activate = useCallback((target: number) => {
    setHeading(undefined)
    const targeted = latest.current.rows[target]
    setActive({ key: targeted && latest.current.rowKey(targeted), row: target })
  }, [])
  /** Whether the key led somewhere. */
  const move = (event: KeyboardEvent): boolean => {
    const next = moveInGrid(
      { row: heading === undefined ? row : -1, column: heading ?? 0 },
      event.key,
      size(),
    )
    if (next === undefined) return false
    if (next.row < 0) setHeading(next.column)
    else {
      activate(next.row)
      onMove(next.row)
    }
    return true
  }
  return { row, heading, activate, move }
}
