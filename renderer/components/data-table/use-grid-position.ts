import { useCallback, useState, type KeyboardEvent } from 'react'
import { moveInGrid, type GridSize } from './grid-keys'

interface GridPositionOptions {
  readonly keys: readonly string[]
  readonly size: () => GridSize
  readonly start: string | undefined
  readonly onMove: (row: number) => void
}

/**
 * The active row of a grid, by its key, so that it stays where it is when rows are sorted or come and go;
 * or the active heading.
 */
export function useGridPosition({ keys, size, start, onMove }: GridPositionOptions) {
  const [active, setActive] = useState<{ readonly key: string | undefined; readonly row: number }>({
    key: start,
    row: 0,
  })
  const [heading, setHeading] = useState<number>()
  const found = active.key === undefined ? -1 : keys.indexOf(active.key)
  // Where the active row went away, the one in its place takes over.
  const row = found >= 0 ? found : Math.min(active.row, keys.length - 1)

  const activate = useCallback(
    (target: number) => {
      setHeading(undefined)
      setActive({ key: keys[target], row: target })
    },
    [keys],
  )
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
