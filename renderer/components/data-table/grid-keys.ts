/** Where the keyboard is in a grid: a row, or a heading (`row` is -1). */
export interface GridPosition {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** How many rows a page holds. */
  readonly page: number
}

const HEADINGS = -1

/** Where a key leads to; undefined where it leads nowhere. Columns matter in the headings only. */
export function moveInGrid(at: GridPosition, key: string, size: GridSize): GridPosition | undefined {
  return at.row === HEADINGS ? moveInHeadings(at, key, size) : moveInRows(at, key, size)
}

function moveInRows({ row, column }: GridPosition, key: string, size: GridSize): GridPosition | undefined {
  const last = size.rows - 1
  const to = (target: number) => ({ row: Math.max(0, Math.min(last, target)), column })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return row <= 0 ? { row: HEADINGS, column } : to(row - 1)
    case 'PageDown':
      return to(row + size.page)
    case 'PageUp':
      return to(row - size.page)
    case 'Home':
      return to(0)
    case 'End':
      return to(last)
    default:
      return undefined
  }
}

function moveInHeadings({ column }: GridPosition, key: string, size: GridSize): GridPosition | undefined {
  const last = size.columns - 1
  const to = (target: number) => ({ row: HEADINGS, column: Math.max(0, Math.min(last, target)) })
  switch (key) {
    case 'ArrowLeft':
      return to(column - 1)
    case 'ArrowRight':
      return to(column + 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(last)
    case 'ArrowDown':
      return size.rows === 0 ? undefined : { row: 0, column }
    case 'PageDown':
      return size.rows === 0 ? undefined : { row: Math.min(size.rows - 1, size.page), column }
    default:
      return undefined
  }
}
