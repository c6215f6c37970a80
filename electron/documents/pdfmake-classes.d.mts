/**
 * The parts of pdfmake 0.3.11 and the pdfkit 0.19.1 inside it that we use; pdfmake ships no types.
 *
 * Each file of pdfmake is CommonJS compiled from a module: Node hands out the whole `exports`, a bundler may
 * hand out its `default`, so both shapes are declared and `pdfmake-port.ts` takes either.
 */
import type { Readable } from 'node:stream'

export type Wrapped<Value> = Value | { readonly default: Value }

/** An object of the PDF file: `data` becomes its dictionary when `end` is called. */
export interface Reference {
  data: Record<string, unknown>
  end(): void
}

export interface Inline {
  text: string
  x: number
  readonly width: number
  readonly height: number
  readonly font: object
  readonly fontSize: number
  readonly color?: string | null
  readonly lineEnd?: boolean
  readonly noNewLine?: boolean
  readonly linkToDestination?: string | null
  readonly _pageNodeRef?: object
}

export interface Line {
  inlines: Inline[]
  /** Ours: set in `buildNextLine`, shared by the clones of one line (a table header repeated on each page). */
  mark?: object
  readonly _pageNodeRef?: object
  getHeight(): number
  getWidth(): number
}

export interface Vector {
  readonly type: string
  readonly x: number
  readonly y: number
  readonly w?: number
  readonly h?: number
  readonly lineWidth?: number
  readonly lineColor?: string
  readonly color?: string
}

export type PageItem =
  | { readonly type: 'line'; readonly item: Line & { readonly x: number; readonly y: number } }
  | { readonly type: 'vector'; readonly item: Vector }

export interface Page {
  readonly items: PageItem[]
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly pageMargins: { readonly top: number; readonly bottom: number }
}

export interface LayoutContext {
  readonly availableHeight: number
  readonly availableWidth: number
  readonly y: number
  readonly page: number
  getCurrentPage(): Page
}

export interface GlyphPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

export interface Font {
  readonly id: string
  /** In thousandths of the size, as the advances are. */
  readonly ascender: number
  /** Glyphs as four hexadecimal digits each; they enter the embedded subset. */
  encode(text: string): [glyphs: string[], positions: GlyphPosition[]]
  ref(): Reference
  readonly font: {
    readonly ascent: number
    readonly descent: number
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
  }
}

export interface StructureContent {
  readonly refs: readonly { readonly pageRef: Reference; readonly mcid: number }[]
}

export interface FontFaces {
  readonly normal: Buffer
  readonly bold: Buffer
  readonly italics: Buffer
  readonly bolditalics: Buffer
}

export interface FileOptions {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly relationship: string
  readonly creationDate: Date
  readonly modifiedDate: Date
}

export interface LinkOptions {
  readonly Contents?: object
  readonly structParent?: { add(annotation: { readonly annotationRef: Reference }): void }
}

export interface TextOptions {
  readonly goTo?: string
  readonly destination?: string
}

export interface PdfOptions {
  readonly size: readonly [number, number]
  readonly pdfVersion: string
  readonly tagged: boolean
  readonly displayTitle: boolean
  readonly lang: string
  readonly compress: boolean
  readonly fontLayoutCache: boolean
  readonly autoFirstPage: boolean
  readonly info: Readonly<Record<string, string | Date>>
  readonly font: null
}

declare class PdfDocument extends Readable {
  constructor(
    fonts: Readonly<Record<string, FontFaces>>,
    images: object,
    patterns: object,
    attachments: object,
    options: PdfOptions,
    virtualFiles: null,
    localAccessPolicy: (path: string) => boolean,
  )
  readonly fonts: Readonly<Record<string, FontFaces>>
  readonly page: {
    readonly dictionary: Reference
    readonly height: number
    readonly fonts: Record<string, Reference>
    write(operators: string): void
  }
  readonly _font: Font
  readonly _fontSize: number
  flushPages(): void
  text(text: string, x: number, y: number, options: TextOptions): this
  addPage(options: { readonly size: readonly [number, number] }): this
  addContent(operators: string): this
  markContent(tag: string, options: { readonly type: string }): this
  markStructureContent(tag: string): StructureContent
  endMarkedContent(): this
  ref(data: Record<string, unknown>): Reference
  getStructTreeRoot(): Reference
  getStructParentTree(): { get(key: unknown): Reference[]; add(key: number, value: Reference): void }
  createStructParentTreeNextKey(): number
  file(source: Buffer, options: FileOptions): unknown
  provideFont(family: string, bold: boolean, italics: boolean): Font
  provideImage(source: string): unknown
  goTo(x: number, y: number, width: number, height: number, name: string, options?: LinkOptions): this
  end(): void
}

/** A word with its look: names of styles before measuring, a font and widths after. */
export interface MeasuredInline {
  text: string
  font: string | object
  fontSize?: number
  bold?: boolean
  italics?: boolean
  color?: string
  lineHeight?: number
  lineEnd?: boolean
  noNewLine?: boolean
  width?: number
  leadingCut?: number
  trailingCut?: number
}

declare class TextInlines {
  constructor(pdf: PdfDocument)
  measure(inlines: readonly MeasuredInline[], styleStack: object): MeasuredInline[]
  widthOfText(text: string, inline: MeasuredInline): number
}

declare class TextLine {
  constructor(maxWidth: number)
  readonly inlines: Inline[]
  mark?: object
  lastLineInParagraph?: boolean
  readonly _pageNodeRef?: object
  addInline(inline: Inline): void
  hasEnoughSpaceForInline(inline: Inline, next: readonly Inline[]): boolean
  getAvailableWidth(): number
  getHeight(): number
  getWidth(): number
}

declare class LayoutBuilder<Node> {
  constructor(pageSize: object, pageMargins: object, svgMeasure: object)
  readonly nestedLevel: number
  readonly writer: { context(): LayoutContext; moveToNextPage(): void }
  readonly docMeasure: { textInlines: TextInlines }
  layoutDocument(
    content: Node,
    pdf: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: ((page: number, pages: number) => Node) | undefined,
    footer: ((page: number, pages: number) => Node) | undefined,
    watermark: undefined,
  ): Page[]
  tryLayoutDocument(content: Node, pdf: PdfDocument, ...others: unknown[]): { readonly pages: Page[] }
  processNode(node: Node, isVerticalAlignmentAllowed?: boolean): void
  buildNextLine(node: Node): Line | null
}

declare class Renderer {
  constructor(pdf: PdfDocument)
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: Vector): void
}

export const pdfDocumentModule: Wrapped<typeof PdfDocument>
export const lineModule: Wrapped<typeof TextLine>
export const layoutBuilderModule: Wrapped<typeof LayoutBuilder>
export const rendererModule: Wrapped<typeof Renderer>
export const textInlinesModule: Wrapped<typeof TextInlines>
