/** What stands in a grid from top to bottom: rows, and headings over those that belong together. */
export type GridItem<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly label: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number }

/** Rows with a heading wherever the group changes; none without `groupOf`. */
export function groupedItems<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  groupOf: ((row: Row) => string) | undefined,
): readonly GridItem<Row>[] {
  const items: GridItem<Row>[] = []
  let group: string | undefined
  for (const [index, row] of rows.entries()) {
    const label = groupOf?.(row)
    if (label !== undefined && label !== group) {
      group = label
      items.push({ kind: 'group', key: `group ${label}`, label })
    }
    items.push({ kind: 'row', key: keyOf(row), row, index })
  }
  return items
}
