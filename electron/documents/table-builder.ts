import type { Block, Cell, Panel, Table } from './definition'
import { HAIRLINE, TINT } from './page-look'
import type { PdfmakeNode, TableLayout } from './pdfmake-node'
import type { StructureElement } from './structure-tree'

interface Nodes {
  nodes: (blocks: readonly Block[], width: number, parent: StructureElement) => PdfmakeNode[]
}

const PADDING = 6
const ROW_PADDING = 4
const LONGEST_HEADER = 200

export function tableNode(
  block: Table,
  width: number,
  parent: StructureElement,
  builder: Nodes,
): PdfmakeNode {
  const table = parent.add('Table')
  const layout = tableLayout(block.lines)
  const widths = columnWidths(block, width, layout)
  const rows = block.header === undefined ? block.rows : [headerRow(block.header), ...block.rows]
  const body = rows.map((row, rowIndex) => {
    const element = table.add('TR')
    const isHeader = block.header !== undefined && rowIndex === 0
    return row.map((cell, column): PdfmakeNode => {
      const stack = builder.nodes(cell.blocks, widths[column] ?? 0, cellElement(element, cell, isHeader))
      return { stack, ...(cell.shaded === true || isHeader ? { fillColor: TINT } : {}) }
    })
  })
  return {
    table: { widths, headerRows: isRepeated(block.header) ? 1 : 0, body },
    layout,
    margin: [0, 2, 0, 10],
    ...(block.together === true ? { together: true } : {}),
    ...(block.room === undefined ? {} : { room: block.room }),
  }
}

/** A table for pdfmake only: a reader of the structure meets its blocks as they are. */
export function panelNode(
  block: Panel,
  width: number,
  parent: StructureElement,
  builder: Nodes,
): PdfmakeNode {
  const inner = width - 2 * PANEL_PADDING
  return {
    table: {
      widths: [inner],
      headerRows: 0,
      body: [[{ stack: builder.nodes(block.blocks, inner, parent.add('Sect')), fillColor: TINT }]],
    },
    layout: {
      ...tableLayout('none'),
      paddingLeft: () => PANEL_PADDING,
      paddingRight: () => PANEL_PADDING,
      ...PANEL_ROWS,
    },
    margin: [0, 4, 0, 10],
  }
}

const PANEL_PADDING = 10
const PANEL_ROWS = { paddingTop: () => 7, paddingBottom: () => 3 }

function headerRow(header: readonly string[]): readonly Cell[] {
  return header.map((text) => ({
    blocks: [{ kind: 'paragraph', text: [{ text, bold: true }], style: 'body', after: 0 }],
  }))
}

function cellElement(row: StructureElement, cell: Cell, isHeader: boolean): StructureElement {
  if (isHeader) return row.add('TH', { scope: 'Column' })
  return cell.rowHeader === true ? row.add('TH', { scope: 'Row' }) : row.add('TD')
}

/** pdfmake keeps a repeated header in one piece, so only a short one is repeated. */
function isRepeated(header: readonly string[] | undefined): boolean {
  return header !== undefined && header.every((text) => text.length <= LONGEST_HEADER)
}

function columnWidths(block: Table, width: number, layout: TableLayout): number[] {
  const shares = block.widths.reduce((total, share) => total + share, 0)
  const count = block.widths.length
  return block.widths.map((share, column) => {
    const padding = padded(layout, column, count)
    const lines = block.lines === 'all' ? HAIRLINE_WIDTH * (1 + 1 / count) : 0
    return (width * share) / shares - padding - lines
  })
}

function padded(layout: TableLayout, column: number, count: number): number {
  const node = { table: { widths: Array.from({ length: count }, () => 0), headerRows: 0, body: [] } }
  return layout.paddingLeft(column, node) + layout.paddingRight(column, node)
}

const HAIRLINE_WIDTH = 0.5

function tableLayout(lines: Table['lines']): TableLayout {
  const isOpen = lines === 'none'
  return {
    hLineWidth: () => (isOpen ? 0 : HAIRLINE_WIDTH),
    vLineWidth: () => (lines === 'all' ? HAIRLINE_WIDTH : 0),
    hLineColor: () => HAIRLINE,
    vLineColor: () => HAIRLINE,
    paddingLeft: (column) => (isOpen && column === 0 ? 0 : PADDING),
    paddingRight: (column, { table }) => (isOpen && column === (table?.widths.length ?? 0) - 1 ? 0 : PADDING),
    paddingTop: () => (isOpen ? 2 : ROW_PADDING),
    paddingBottom: () => (isOpen ? 2 : ROW_PADDING),
  }
}
