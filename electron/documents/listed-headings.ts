import type { Block, Heading } from './definition'

export interface ListedHeading {
  readonly id: string
  readonly level: number
  readonly text: string
}

/** Whether a heading stands in the contents and in the outline. */
export function isListed({ level, listed, text }: Heading): boolean {
  return (listed ?? level <= 2) && text.trim() !== ''
}

/** The id of the heading at this place among the listed ones. */
export function headingId(index: number): string {
  return `heading-${index + 1}`
}

/** All listed headings in document order; their place in this list gives their ids. */
export function listedHeadings(blocks: readonly Block[]): ListedHeading[] {
  return headingsIn(blocks)
    .filter(isListed)
    .map(({ level, text }, index) => ({ id: headingId(index), level, text }))
}

function headingsIn(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block): Heading[] => {
    switch (block.kind) {
      case 'heading':
        return [block]
      case 'section':
      case 'panel':
        return headingsIn(block.blocks)
      case 'list':
        return block.items.flatMap(headingsIn)
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((each) => headingsIn(each.blocks)))
      default:
        return []
    }
  })
}
