/** What stands in a grid from top to bottom: rows, and headings over those that belong together. */
export type GridItem<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly label: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number }

/** All that stands in a grid; of 100,000 rows only those are made into items that are drawn. */
export interface GridItems<Row> {
  readonly length: number
  readonly at: (index: number) => GridItem<Row> | undefined
  /** The place of a row's item; -1 where there is no such row. */
  readonly placeOf: (row: number) => number
}

/** Rows with a heading wherever the group changes; none without `groupOf`. */
export function groupedItems<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  groupOf: ((row: Row) => string) | undefined,
): GridItems<Row> {
  const rowItem = (index: number): GridItem<Row> | undefined => {
    const row = rows[index]
    return row === undefined ? undefined : { kind: 'row', key: keyOf(row), row, index }
  }
  if (groupOf === undefined) {
    return {
      length: rows.length,
      at: rowItem,
      placeOf: (row) => (row < rows.length ? Math.max(row, -1) : -1),
    }
  }
  /** Of each heading its text, and the number of the row that it stands before. */
  const groups: { readonly label: string; readonly before: number }[] = []
  for (const [before, row] of rows.entries()) {
    const label = groupOf(row)
    if (label !== groups.at(-1)?.label) groups.push({ label, before })
  }
  /** How many headings stand before a place, that place's own included. */
  const headings = (isBefore: (group: number, before: number) => boolean): number => {
    let low = 0
    let high = groups.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (isBefore(middle, groups[middle]?.before ?? 0)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    length: rows.length + groups.length,
    at: (index) => {
      const count = headings((group, before) => before + group <= index)
      const last = groups[count - 1]
      if (last === undefined || last.before + count - 1 !== index) return rowItem(index - count)
      return { kind: 'group', key: `group ${last.label}`, label: last.label }
    },
    placeOf: (row) => (row < 0 || row >= rows.length ? -1 : row + headings((_, before) => before <= row)),
  }
}
