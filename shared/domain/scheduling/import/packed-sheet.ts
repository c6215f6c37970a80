import { z } from 'zod'
import { Cell, EMPTY_CELL, isBlank, textCell, type Sheet } from './cells'

/** So many rows after the first that is not blank are enough to guess what a sheet holds, and to show it. */
const TOP_ROWS = 100

/**
 * A sheet on its way to the window and to the thread that plans an import. Hundreds of thousands of cells as objects
 * would keep each of them for seconds; one text is handed over at once.
 */
export const PackedSheet = z.object({
  name: z.string(),
  hidden: z.boolean(),
  /** The first rows as they are. */
  top: z.array(z.array(Cell)),
  /** How many rows there are. */
  count: z.int(),
  /** All of them: `unpackRows`. */
  packed: z.string(),
})
export type PackedSheet = z.infer<typeof PackedSheet>

/** Most cells are text, and stand for themselves. */
const PackedRows = z.array(z.array(z.union([z.string(), Cell])))

export function packSheet({ name, hidden, rows }: Sheet): PackedSheet {
  const first = Math.max(
    0,
    rows.findIndex((row) => !isBlank(row)),
  )
  const cells = rows.map((row) =>
    row.map((cell) => (cell.kind === 'text' || cell.kind === 'empty' ? cell.text : cell)),
  )
  return {
    name,
    hidden,
    top: rows.slice(0, first + TOP_ROWS),
    count: rows.length,
    packed: JSON.stringify(cells),
  }
}

export function unpackRows(packed: string): readonly (readonly Cell[])[] {
  const rows = PackedRows.parse(JSON.parse(packed))
  return rows.map((row) =>
    row.map((cell) => (typeof cell !== 'string' ? cell : cell === '' ? EMPTY_CELL : textCell(cell))),
  )
}
