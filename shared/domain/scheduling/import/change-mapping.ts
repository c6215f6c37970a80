import { isBlank, tidy, type Cell } from './cells'
import { REPEATABLE, type ImportField } from './fields'
import type { MappedColumn, Mapping } from './mapping'

/** A person is sure of what they chose. */
const SURE = 1

/** Gives a column a meaning, or none; a field that has room for one column is taken from the other. */
export function mapColumn(mapping: Mapping, index: number, field: ImportField | null): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column): MappedColumn => {
      if (column.index === index) return { ...column, field, confidence: SURE }
      const taken = field !== null && column.field === field && !REPEATABLE.has(field)
      return taken ? { ...column, field: null, confidence: SURE } : column
    }),
  }
}

/** Where no headings were recognised: the first row that is not blank, its columns without a meaning yet. */
export function plainMapping(rows: readonly (readonly Cell[])[]): Mapping {
  const headerRow = Math.max(
    0,
    rows.findIndex((row) => !isBlank(row)),
  )
  const columns = (rows[headerRow] ?? []).map((cell, index): MappedColumn => ({
    index,
    heading: tidy(cell.text),
    field: null,
    confidence: 0,
  }))
  return { headerRow, columns }
}
