import { assertNever } from '#shared/kernel/assert-never'
import type {
  Block,
  Contents,
  ForeignArea,
  Heading,
  List,
  Paragraph,
  Section,
  WritingLines,
} from './definition'
import { headingId, isListed, listedHeadings, type ListedHeading } from './listed-headings'
import { HAIRLINE, HEADING_LOOKS, PARAGRAPH_LOOKS } from './page-look'
import type { PdfmakeNode } from './pdfmake-node'
import type { StructureElement } from './structure-tree'
import { panelNode, tableNode } from './table-builder'
import type { TextBuilder } from './text-builder'

/**
 * Turns blocks into pdfmake nodes and, at the same time, into the structure tree. Widths are always given in
 * points: pdfmake lets a flexible column grow with its longest word, past the edge of the paper.
 */
export class NodeBuilder {
  private readonly text: TextBuilder
  private readonly listed: readonly ListedHeading[]
  private headingCount = 0
  private readonly outlineParents: (string | undefined)[] = []

  constructor(text: TextBuilder, blocks: readonly Block[]) {
    this.text = text
    this.listed = listedHeadings(blocks)
  }

  nodes(blocks: readonly Block[], width: number, parent: StructureElement): PdfmakeNode[] {
    const nodes: PdfmakeNode[] = []
    let breakBefore = false
    for (const block of blocks) {
      if (block.kind === 'page-break') {
        breakBefore = true
        continue
      }
      const node = this.node(block, width, parent)
      if (breakBefore) node.pageBreak = 'before'
      breakBefore = false
      nodes.push(node)
    }
    return nodes
  }

  private node(
    block: Exclude<Block, { kind: 'page-break' }>,
    width: number,
    parent: StructureElement,
  ): PdfmakeNode {
    switch (block.kind) {
      case 'heading':
        return this.heading(block, parent)
      case 'paragraph':
        return this.paragraph(block, parent)
      case 'section':
        return this.section(block, width, parent)
      case 'list':
        return this.list(block, width, parent)
      case 'table':
        return tableNode(block, width, parent, this)
      case 'panel':
        return panelNode(block, width, parent, this)
      case 'contents':
        return this.contents(block, width, parent)
      case 'rule':
        return { canvas: [hairline(0, width)], margin: [0, 6, 0, 8] }
      case 'writing-lines':
        return writingLines(block, width)
      case 'signing-line':
        return {
          stack: [
            { canvas: [hairline(SIGNING_LINE_HEIGHT, width)] },
            this.paragraph({ kind: 'paragraph', text: block.text, style: 'small' }, parent),
          ],
          together: true,
        }
      case 'foreign-area':
        return foreignArea(block, width, parent)
      case 'code':
        return { qr: block.text, eccLevel: 'Q', fit: CODE_SIZE, padding: QUIET_MODULES }
      default:
        return assertNever(block)
    }
  }

  private heading(block: Heading, parent: StructureElement): PdfmakeNode {
    const look = HEADING_LOOKS[block.level]
    this.text.where = block.text
    const node = this.text.node(block.text, look, parent.add(`H${block.level}`))
    node.room = look.room
    if (block.newPage === true) node.pageBreak = 'before'
    if (!isListed(block)) return node
    const id = headingId(this.headingCount)
    this.headingCount += 1
    node.id = id
    node.outline = true
    node.outlineText = block.text
    node.outlineExpanded = block.level === 1
    const outlineParent = this.outlineParents[block.level - 1] ?? this.outlineParents[1]
    if (outlineParent !== undefined && block.level > 1) node.outlineParentId = outlineParent
    this.outlineParents.length = block.level
    this.outlineParents[block.level] = id
    return node
  }

  private paragraph(block: Paragraph, parent: StructureElement): PdfmakeNode {
    const look = PARAGRAPH_LOOKS[block.style ?? 'body']
    const node = this.text.node(block.text, { ...look, below: block.after ?? look.below }, parent.add('P'))
    if (block.style === 'label') node.room = LABEL_ROOM
    return node
  }

  private section(block: Section, width: number, parent: StructureElement): PdfmakeNode {
    const stack = this.nodes(block.blocks, width, parent.add('Sect'))
    return block.together === true ? { stack, together: true } : { stack }
  }

  private list(block: List, width: number, parent: StructureElement): PdfmakeNode {
    const list = parent.add('L')
    const stack = block.items.map((item, index): PdfmakeNode => {
      const entry = list.add('LI')
      const label = this.text.node(
        block.ordered === true ? `${index + 1}.` : '•',
        { ...PARAGRAPH_LOOKS.body, below: 0 },
        entry.add('Lbl'),
      )
      const body = {
        stack: this.nodes(item, width - LABEL_WIDTH, entry.add('LBody')),
        width: width - LABEL_WIDTH,
      }
      return { columns: [{ ...label, width: LABEL_WIDTH }, body] }
    })
    return { stack, margin: [0, 0, 0, 6] }
  }

  private contents(_block: Contents, width: number, parent: StructureElement): PdfmakeNode {
    const contents = parent.add('TOC')
    const stack = this.listed.map(({ id, level, text }): PdfmakeNode => {
      const entry = contents.add('TOCI')
      const look = { ...PARAGRAPH_LOOKS.body, bold: level === 1, below: 2, above: level === 1 ? 5 : 0 }
      const indent = (level - 1) * 16
      const title = this.text.node(text, look, entry.add('Link'))
      return {
        columns: [
          {
            stack: [{ ...title, linkToDestination: id }],
            width: width - NUMBER_WIDTH,
            margin: [indent, 0, 12, 0],
          },
          {
            stack: [
              { pageReference: id, alignment: 'right', ...lookOf(title), structure: entry.add('Reference') },
            ],
            width: NUMBER_WIDTH,
          },
        ],
      }
    })
    return { stack }
  }
}

const LABEL_WIDTH = 16
/** A label stays with what it labels, which moves to the next page when it has few lines (`TaggedLayout`). */
const LABEL_ROOM = 80
const NUMBER_WIDTH = 36
const WRITING_LINE_HEIGHT = 24
const MOST_LINES = 40
const SIGNING_LINE_HEIGHT = 44
/** Three points, a millimetre, for each of 29 modules: six dots of a scan with 150 to the inch. */
const CODE_SIZE = 87
const QUIET_MODULES = 4

function lookOf({ fontSize, bold, lineHeight, margin }: PdfmakeNode): PdfmakeNode {
  return {
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(lineHeight === undefined ? {} : { lineHeight }),
    ...(margin === undefined ? {} : { margin: [...margin] }),
  }
}

function hairline(y: number, width: number) {
  return { type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.5, lineColor: HAIRLINE } as const
}

/** Enough lines for any page; layout leaves as many as fit. */
function writingLines({ atLeast, leave = 0 }: WritingLines, width: number): PdfmakeNode {
  return {
    stack: Array.from({ length: MOST_LINES }, () => ({ canvas: [hairline(WRITING_LINE_HEIGHT, width)] })),
    room: atLeast * WRITING_LINE_HEIGHT + leave,
    fillWith: { height: WRITING_LINE_HEIGHT, leave },
  }
}

function foreignArea(block: ForeignArea, width: number, parent: StructureElement): PdfmakeNode {
  const structure = parent.add('Figure', { alternative: block.alternative })
  const vector = {
    type: 'rect',
    x: 0,
    y: 0,
    w: width,
    h: block.height,
    lineWidth: 0.5,
    lineColor: HAIRLINE,
    foreignName: block.name,
    structure,
  }
  return { canvas: [vector] }
}
