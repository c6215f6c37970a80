import type { Line, Page, PageItem } from './pdfmake-port'
import { StructureElement } from './structure-tree'

type LineItem = Extract<PageItem, { readonly type: 'line' }>

/** A row of a table that its first cell names. */
interface NamedRow {
  readonly head: ReadonlySet<StructureElement>
  /** Where the name is drawn first. */
  lines: readonly LineItem[]
  page: number
}

/**
 * Where a row goes on on another page, repeats there what names it, as much of it as the row is high: nobody turns back
 * to see whose words they read. A copy is an artifact, as a repeated table header is.
 */
export function repeatRowHeads(pages: readonly Page[], root: StructureElement): void {
  const rows = namedRows(root)
  if (rows.size === 0) return
  for (const [number, page] of pages.entries()) {
    for (const [row, items] of linesByRow(page, rows)) {
      const own = items.filter(({ item }) => isHead(row, item))
      if (own.length > 0) {
        if (row.lines.length === 0) Object.assign(row, { lines: own, page: number })
      } else if (row.lines.length > 0 && row.page < number) page.items.push(...copies(row, items))
    }
  }
}

/** By every element in such a row, the row. */
function namedRows(root: StructureElement): ReadonlyMap<StructureElement, NamedRow> {
  const rows = new Map<StructureElement, NamedRow>()
  const visit = (element: StructureElement, row: NamedRow | undefined): void => {
    const [first] = element.kids
    const isNamed =
      element.role === 'TR' && first instanceof StructureElement && first.attributes.scope === 'Row'
    const own = isNamed ? { head: new Set(everyElement(first)), lines: [], page: -1 } : row
    if (own !== undefined) rows.set(element, own)
    for (const kid of element.kids) if (kid instanceof StructureElement) visit(kid, own)
  }
  visit(root, undefined)
  return rows
}

function everyElement(element: StructureElement): readonly StructureElement[] {
  return [
    element,
    ...element.kids.flatMap((kid) => (kid instanceof StructureElement ? everyElement(kid) : [])),
  ]
}

function linesByRow(
  page: Page,
  rows: ReadonlyMap<StructureElement, NamedRow>,
): ReadonlyMap<NamedRow, readonly LineItem[]> {
  const found = new Map<NamedRow, LineItem[]>()
  for (const each of page.items) {
    if (each.type !== 'line') continue
    const structure = structureOf(each.item)
    const row = structure && rows.get(structure)
    if (row !== undefined) found.set(row, [...(found.get(row) ?? []), each])
  }
  return found
}

function isHead({ head }: NamedRow, line: Line): boolean {
  const structure = structureOf(line)
  return structure !== undefined && head.has(structure)
}

function structureOf({ mark }: Line): StructureElement | undefined {
  return mark !== undefined && 'structure' in mark && mark.structure instanceof StructureElement
    ? mark.structure
    : undefined
}

/** The lines of the name, beside the row's first line on this page, down to where the row ends on it. */
function copies({ lines }: NamedRow, items: readonly LineItem[]): readonly LineItem[] {
  const [first] = lines
  const top = Math.min(...items.map(({ item }) => item.y))
  const foot = Math.max(...items.map(({ item }) => item.y + item.getHeight()))
  if (first === undefined) return []
  return lines.flatMap((each): LineItem[] => {
    const { item } = each
    const y = top + item.y - first.item.y
    if (each !== first && y + item.getHeight() > foot) return []
    const copy = Object.assign(Object.create(Object.getPrototypeOf(item) as object) as typeof item, item, {
      y,
      inlines: [...item.inlines],
    })
    return [{ type: 'line', item: copy }]
  })
}
