import type { Block, Cell, Heading, List, Paragraph, ParagraphStyle, Table, Text } from './definition'

/** Short spellings of the most used blocks, so that a document's file reads like the document. */

export function heading(
  level: 1 | 2 | 3,
  text: string,
  options: Pick<Heading, 'newPage' | 'listed'> = {},
): Heading {
  return { kind: 'heading', level, text, ...options }
}

export function paragraph(text: Text, style: ParagraphStyle = 'body', after?: number): Paragraph {
  return { kind: 'paragraph', text, style, ...(after === undefined ? {} : { after }) }
}

export function bullets(texts: readonly Text[]): List {
  return { kind: 'list', items: texts.map((text) => [paragraph(text, 'body', 2)]) }
}

export function cell(...texts: readonly Text[]): Cell {
  return { blocks: texts.map((text) => paragraph(text, 'body', 0)) }
}

function rowHeader(text: string): Cell {
  return { blocks: [paragraph([{ text, quiet: true }], 'body', 0)], rowHeader: true }
}

/** Labels and what they stand for, one pair in a row. */
export function facts(pairs: readonly (readonly [label: string, value: Text])[]): Table {
  return {
    kind: 'table',
    widths: [27, 73],
    rows: pairs.map(([label, value]) => [rowHeader(label), cell(value)]),
    lines: 'none',
  }
}

export function section(...blocks: readonly Block[]): Block {
  return { kind: 'section', blocks }
}

export function together(...blocks: readonly Block[]): Block {
  return { kind: 'section', blocks, together: true }
}
