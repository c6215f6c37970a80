import { type Cell, columnLetters, EMPTY_CELL, tidy, tidyLines } from './cells'
import type { ImportField } from './fields'
import type { MappedColumn, Mapping } from './mapping'
import type { RowProblem } from './plan'

/** What people write where there is nothing to write; not so in names. */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  'n/a',
  'na',
  'n.a.',
  'none',
  'nil',
  'null',
  'tbd',
  'tba',
  '-',
  '--',
  '–',
  '—',
  '?',
])

export type FieldCell = { readonly column: MappedColumn; readonly cell: Cell; readonly text: string }

/** One row while it is read: its cells by field, and the reasons why it cannot be imported. */
export class SheetRow {
  /** As the spreadsheet shows it, from 1. */
  readonly number: number
  readonly problems: RowProblem[] = []
  /** The cells mean what they say. */
  readonly exact: boolean
  private readonly mapping: Mapping
  private readonly cells: readonly Cell[]

  constructor(number: number, cells: readonly Cell[], mapping: Mapping) {
    this.number = number
    this.cells = cells
    this.mapping = mapping
    this.exact = mapping.exact === true
  }

  /** The filled cells of a field, from left to right. */
  all(field: ImportField): FieldCell[] {
    return this.mapping.columns
      .filter((column) => column.field === field)
      .map((column) => {
        const cell = this.cells[column.index] ?? EMPTY_CELL
        return { column, cell, text: this.#plain(cell.text) }
      })
      .filter(({ text }) => text !== '' && (this.exact || !BLANK_WORDS.has(text.toLowerCase())))
  }

  first(field: ImportField): FieldCell | undefined {
    return this.all(field)[0]
  }

  text(field: ImportField): string | undefined {
    return this.first(field)?.text
  }

  /** Keeps line breaks. */
  lines(field: ImportField): string | undefined {
    const found = this.first(field)
    return found === undefined || this.exact ? found?.text : tidyLines(found.cell.text)
  }

  /** A name may be *Na* or *None*. */
  name(field: ImportField): string {
    const column = this.column(field)
    return column === undefined ? '' : this.#plain(this.cells[column.index]?.text ?? '')
  }

  #plain(text: string): string {
    return this.exact ? text : tidy(text)
  }

  column(field: ImportField): MappedColumn | undefined {
    return this.mapping.columns.find((column) => column.field === field)
  }

  /** Records a reason; `undefined`, so that a reader can end with it. */
  problem(
    code: string,
    values: Readonly<Record<string, string | number>> = {},
    column?: MappedColumn,
  ): undefined {
    this.problems.push({
      row: this.number,
      ...(column !== undefined && { column: columnLetters(column.index), heading: column.heading }),
      code,
      values: { ...values },
    })
  }
}
