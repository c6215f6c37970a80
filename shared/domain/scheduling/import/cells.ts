import { z } from 'zod'
import { tidy } from '../../../kernel/tidy'

export { tidy }

/**
 * A cell as a reader of spreadsheets hands it over. `text` is what was typed or is shown. `iso` is there where
 * the spreadsheet itself knew a value: `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` of a date, `HH:mm` of a time of day.
 */
export const Cell = z.object({
  text: z.string(),
  kind: z.enum(['text', 'number', 'date', 'time', 'boolean', 'empty']),
  iso: z.string().optional(),
})
export type Cell = z.infer<typeof Cell>

/** Rows count from 0 here, but every message names them as the spreadsheet does, from 1. */
export const Sheet = z.object({
  name: z.string(),
  /** The author hid the sheet; it is read, but not chosen by itself. */
  hidden: z.boolean(),
  rows: z.array(z.array(Cell)),
})
export type Sheet = z.infer<typeof Sheet>

/** Something that a person should know about how a file was read; the catalogue has its words. */
export const ImportNote = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ImportNote = z.infer<typeof ImportNote>

export const EMPTY_CELL: Cell = { text: '', kind: 'empty' }

export function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { text, kind: 'text' }
}

/** For texts of several lines: like `tidy`, but line breaks stay. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => tidy(line))
    .join('\n')
    .trim()
}

export function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => tidy(cell.text) === '')
}

/** `A` for 0, `AA` for 26: how a spreadsheet names a column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : columnLetters(rest - 1) + letter
}
