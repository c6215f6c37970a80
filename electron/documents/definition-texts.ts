import type { Block, DocumentDefinition, Text } from './definition'
import { listedHeadings } from './listed-headings'

/**
 * Each text that a document must show in its body, once for each time that it must stand there: a listed heading
 * stands in the contents too (contents are a block of the document itself, not of a part).
 */
export function definitionTexts({ blocks }: Pick<DocumentDefinition, 'blocks'>): string[] {
  const listed = listedHeadings(blocks).map(({ text }) => text)
  return blocks.flatMap((block) => (block.kind === 'contents' ? listed : blockTexts(block)))
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'signing-line':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'section':
    case 'panel':
      return block.blocks.flatMap(blockTexts)
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockTexts))
    case 'table':
      return [
        ...(block.header ?? []),
        ...block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(blockTexts))),
      ]
    default:
      return []
  }
}

function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}
