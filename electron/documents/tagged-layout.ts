import { heightOf } from './height-of'
import { PdfmakeLayoutBuilder, type Line, type Page } from './pdfmake-port'
import { QuickInlines } from './quick-inlines'
import { nextLine } from './quick-lines'
import type { PdfmakeNode } from './pdfmake-node'
import type { StructureElement } from './structure-tree'
import type { TaggedPdf } from './tagged-pdf'

/** What a drawn line belongs to. One object per line of text, shared by the copies that pdfmake makes of it. */
export interface LineMark {
  readonly structure: StructureElement
}

/**
 * pdfmake's layout, with three additions: each line knows its structure element; a block may ask for a new page
 * instead of being torn or left alone at the foot (safe: what follows flows on as ever); and lines are
 * filled without copying the rest of the text for each word.
 */
export class TaggedLayout extends PdfmakeLayoutBuilder<PdfmakeNode> {
  override tryLayoutDocument(
    content: PdfmakeNode,
    pdf: TaggedPdf,
    ...others: unknown[]
  ): { readonly pages: Page[] } {
    this.docMeasure.textInlines = new QuickInlines(pdf)
    return super.tryLayoutDocument(content, pdf, ...others)
  }

  override processNode(node: PdfmakeNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.nestedLevel === 0) {
      // A margin that no longer fitted has begun the page already.
      if (node.pageBreak === 'before') {
        if (this.isPageEmpty()) delete node.pageBreak
      } else if (this.wantsNewPage(node)) this.writer.moveToNextPage()
      if (node.fillWith !== undefined) this.fill(node, node.fillWith)
    }
    super.processNode(node, isVerticalAlignmentAllowed)
  }

  override buildNextLine(node: PdfmakeNode): Line | null {
    const line = nextLine(node, this.writer.context().availableWidth, () => super.buildNextLine(node))
    if (line !== null && node.structure !== undefined) {
      const mark: LineMark = { structure: node.structure }
      line.mark = mark
    }
    return line
  }

  /** Takes away what does not fit on the rest of the page. */
  private fill(node: PdfmakeNode, { height, leave }: NonNullable<PdfmakeNode['fillWith']>): void {
    const count = Math.floor((this.writer.context().availableHeight - leave) / height)
    if (node.stack !== undefined && node.stack.length > count) node.stack.length = count
  }

  private isPageEmpty(): boolean {
    return this.writer.context().getCurrentPage().items.length === 0
  }

  private wantsNewPage(node: PdfmakeNode): boolean {
    const context = this.writer.context()
    const { availableHeight, availableWidth } = context
    const page = context.getCurrentPage()
    const whole = page.pageSize.height - page.pageMargins.top - page.pageMargins.bottom
    if (availableHeight >= whole) return false
    if (node.room !== undefined && availableHeight < node.room) return true
    if (node.together === true) {
      const height = heightOf(node, availableWidth)
      return height > availableHeight && height <= whole * LARGEST_MOVED
    }
    return isLonely(node, availableWidth, availableHeight)
  }
}

/** A block larger than this share of a page is divided rather than moved, so that no page stays half empty. */
const LARGEST_MOVED = 0.55

const SHORT_PARAGRAPH_LINES = 4

/** Whether a paragraph would leave a single line on this page, or is too short to be divided at all. */
function isLonely(node: PdfmakeNode, width: number, room: number): boolean {
  const { _inlines: inlines } = node
  const lineHeight = inlines?.[0]?.height ?? 0
  if (lineHeight === 0 || room > SHORT_PARAGRAPH_LINES * lineHeight) return false
  const lines = heightOf({ ...node, _margin: null }, width) / lineHeight
  if (room >= lines * lineHeight) return false
  return lines <= SHORT_PARAGRAPH_LINES + 0.5 || room < 2 * lineHeight
}
