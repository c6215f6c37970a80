import type { Inline, Vector } from './pdfmake-port'
import type { FontFamily } from './fonts'
import type { StructureElement } from './structure-tree'

/** A run of text as pdfmake takes it. */
export interface PdfmakeRun {
  readonly text: string
  readonly font: FontFamily
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly lineHeight?: number
}

export type Margin = [left: number, top: number, right: number, bottom: number]

/** The pdfmake nodes that we make, and no others. pdfmake writes into them, so each is used for one layout. */
export interface PdfmakeNode {
  text?: PdfmakeRun[]
  stack?: PdfmakeNode[]
  columns?: PdfmakeNode[]
  table?: { widths: number[]; headerRows: number; body: PdfmakeNode[][] }
  layout?: TableLayout
  canvas?: (Vector | LineVector)[]
  qr?: string
  /** Of a `qr`: the error correction, the points that its modules take, and white modules around them. */
  eccLevel?: 'Q'
  fit?: number
  padding?: number
  width?: number
  margin?: Margin
  fontSize?: number
  bold?: boolean
  color?: string
  lineHeight?: number
  alignment?: 'left' | 'right' | 'center'
  fillColor?: string
  id?: string
  outline?: boolean
  outlineText?: string
  outlineParentId?: string
  outlineExpanded?: boolean
  pageBreak?: 'before'
  linkToDestination?: string
  pageReference?: string

  /** Ours: the element that this text belongs to; text without one is an artifact. */
  structure?: StructureElement
  /** Ours: starts a new page when less than this is left of the current one. */
  room?: number
  /** Ours: a stack of equal, empty parts of this height, as many of them as the page holds but for some room. */
  fillWith?: { readonly height: number; readonly leave: number }
  /** Ours: starts a new page when it does not fit on the rest of this one and would on an empty one. */
  together?: boolean

  /** pdfmake's, after measuring. */
  _inlines?: Inline[]
  _margin?: Margin | null
  _minHeight?: number
  /** Ours: how many of the inlines are laid out. */
  laidOut?: number
}

export interface LineVector {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly lineWidth: number
  readonly lineColor: string
}

/** A rectangle into which `foreign-pages.ts` draws later. */
export interface ForeignVector extends Vector {
  readonly foreignName: string
  readonly structure: StructureElement
}

export interface TableLayout {
  readonly hLineWidth: (line: number, node: PdfmakeNode) => number
  readonly vLineWidth: (line: number, node: PdfmakeNode) => number
  readonly hLineColor: () => string
  readonly vLineColor: () => string
  readonly paddingLeft: (column: number, node: PdfmakeNode) => number
  readonly paddingRight: (column: number, node: PdfmakeNode) => number
  readonly paddingTop: () => number
  readonly paddingBottom: () => number
}
