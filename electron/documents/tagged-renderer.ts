import { mergeInlines } from './merge-inlines'
import { PdfmakeRenderer, type Line, type Page, type Vector } from './pdfmake-port'
import type { ForeignVector } from './pdfmake-node'
import type { StructureElement } from './structure-tree'
import type { LineMark } from './tagged-layout'
import type { TaggedPdf } from './tagged-pdf'

/** Where an area for a foreign page came to lie. */
export interface ForeignPlace {
  readonly name: string
  readonly pageIndex: number
  readonly width: number
  readonly height: number
}

/**
 * pdfmake's renderer, inside marked content: text goes to its structure element, everything else (rules, boxes,
 * running footers, repeated table headers) is an artifact. Neighbouring lines of one element share one sequence.
 */
export class TaggedRenderer extends PdfmakeRenderer {
  readonly foreignPlaces: ForeignPlace[] = []
  private readonly pdf: TaggedPdf
  private readonly drawn = new Set<object>()
  private open: StructureElement | 'artifact' | undefined
  private pageIndex = -1

  constructor(pdf: TaggedPdf) {
    super(pdf)
    this.pdf = pdf
  }

  /** Draws all pages; `onPage` is told the number of each page once it is drawn. */
  drawPages(pages: readonly Page[], onPage: (page: number) => void): void {
    for (const page of pages) {
      this.pdf.addPage({ size: [page.pageSize.width, page.pageSize.height] })
      this.pageIndex += 1
      for (const { type, item } of page.items) {
        if (type === 'line') this.renderLine(item, item.x, item.y)
        else this.renderVector(item)
      }
      this.close()
      onPage(this.pageIndex + 1)
    }
  }

  override renderLine(line: Line, x: number, y: number): void {
    line.inlines = mergeInlines(line.inlines)
    const structure = this.structureOf(line)
    if (structure === undefined) this.openArtifact('Pagination')
    else this.openElement(structure)
    this.pdf.linkOwner = structure?.role === 'Link' || structure?.role === 'Reference' ? structure : undefined
    super.renderLine(line, x, y)
  }

  override renderVector(vector: Vector | ForeignVector): void {
    if ('foreignName' in vector) this.drawForeign(vector)
    this.openArtifact('Layout')
    super.renderVector(vector)
  }

  private structureOf(line: Line): StructureElement | undefined {
    const mark = line.mark
    if (mark === undefined || !isLineMark(mark) || this.drawn.has(mark)) return undefined
    this.drawn.add(mark)
    return mark.structure
  }

  /** The area is drawn upright: the page's own coordinates run downwards, so they are turned back. */
  private drawForeign({ x, y, w = 0, h = 0, foreignName, structure }: ForeignVector): void {
    this.openElement(structure)
    this.pdf.addContent(`q 1 0 0 -1 ${x.toFixed(3)} ${(y + h).toFixed(3)} cm /${foreignName} Do Q`)
    this.foreignPlaces.push({ name: foreignName, pageIndex: this.pageIndex, width: w, height: h })
  }

  private openElement(structure: StructureElement): void {
    if (this.open === structure) return
    this.close()
    structure.addContent(this.pdf.markStructureContent(structure.role))
    this.open = structure
  }

  private openArtifact(type: 'Pagination' | 'Layout'): void {
    if (this.open === 'artifact') return
    this.close()
    this.pdf.markContent('Artifact', { type })
    this.open = 'artifact'
  }

  private close(): void {
    if (this.open === undefined) return
    this.pdf.endMarkedContent()
    this.open = undefined
  }
}

function isLineMark(mark: object): mark is LineMark {
  return 'structure' in mark
}
