import { paragraph } from './build-blocks'
import type { Block, Paper } from './definition'
import { areaOf, type ShownPart } from './packet-parts'
import { contentHeight } from './page-look'

interface Captions {
  readonly belowHeading: boolean
  readonly caption: (page: number) => string
  readonly alternative: (page: number) => string
}

/** Room that a caption, and a heading with a note above the first page, take from the page. */
const CAPTION_HEIGHT = 26
const HEADING_HEIGHT = 84

/** A page of ours for each page of another PDF; the first may stand below a heading. */
export function shownPages(
  part: ShownPart,
  pageCount: number,
  paper: Paper,
  { belowHeading, caption, alternative }: Captions,
): readonly Block[] {
  const height = contentHeight(paper) - CAPTION_HEIGHT
  return Array.from({ length: pageCount }, (_, index): readonly Block[] => {
    const page = index + 1
    return [
      ...(page === 1 ? [] : [{ kind: 'page-break' } as const]),
      paragraph(caption(page), 'label', 3),
      {
        kind: 'foreign-area',
        name: areaOf(part, page),
        alternative: alternative(page),
        height: page === 1 && belowHeading ? height - HEADING_HEIGHT : height,
      },
    ]
  }).flat()
}
