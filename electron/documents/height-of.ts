import type { Inline } from './pdfmake-port'
import type { PdfmakeNode } from './pdfmake-node'

/** The height, in points, that a measured node takes when it is laid out in this width. */
export function heightOf(node: PdfmakeNode, width: number): number {
  const { _margin: margin } = node
  const [left, top, right, bottom] = margin ?? [0, 0, 0, 0]
  return top + bottom + innerHeight(node, width - left - right)
}

function innerHeight(node: PdfmakeNode, width: number): number {
  const { _inlines: inlines, _minHeight: minHeight } = node
  if (node.stack !== undefined) return sum(node.stack.map((child) => heightOf(child, width)))
  if (node.columns !== undefined) {
    return Math.max(0, ...node.columns.map((child) => heightOf(child, child.width ?? width)))
  }
  if (node.table !== undefined) return tableHeight(node, node.table)
  if (inlines !== undefined) return textHeight(inlines, width)
  return minHeight ?? 0
}

function tableHeight(node: PdfmakeNode, table: NonNullable<PdfmakeNode['table']>): number {
  const padding = (node.layout?.paddingTop() ?? 0) + (node.layout?.paddingBottom() ?? 0) + 1
  return sum(
    table.body.map((row) => {
      const cells = row.map((cell, column) => heightOf(cell, widthOf(table.widths[column])))
      return Math.max(0, ...cells) + padding
    }),
  )
}

/** pdfmake replaces each width by an object that holds it. */
function widthOf(width: number | { readonly width?: number } | undefined): number {
  return typeof width === 'number' ? width : (width?.width ?? 0)
}

function textHeight(inlines: readonly Inline[], width: number): number {
  let height = 0
  let used = 0
  let line = 0
  for (const inline of inlines) {
    if (used > 0 && used + inline.width > width) {
      height += line
      used = 0
      line = 0
    }
    used += inline.width
    line = Math.max(line, inline.height * Math.max(1, Math.ceil(inline.width / width)))
    if (inline.lineEnd === true) {
      height += line
      used = 0
      line = 0
    }
  }
  return height + line
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
