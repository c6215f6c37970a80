/**
 * What a document may consist of: our own, narrow, read-only types.
 *
 * pdfmake's options that keep things together lose text without a word when a block outgrows a page, so they
 * have no counterpart here, and `build-nodes.ts` writes each property of a pdfmake node itself: what is not
 * named in these types cannot reach pdfmake. `together` below is safe: it only chooses where a page begins.
 */

/** A stretch of text in one look. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly quiet?: boolean
}

/** Text as one string, or as runs. A line feed starts a new line. */
export type Text = string | readonly Run[]

export type ParagraphStyle = 'title' | 'subtitle' | 'lead' | 'body' | 'small' | 'label'

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Begins a page of its own. */
  readonly newPage?: boolean
  /** Listed in the contents and the outline; by default levels 1 and 2 are. */
  readonly listed?: boolean
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly style?: ParagraphStyle
  /** Points of space below; the style's own when left out. */
  readonly after?: number
}

export interface List {
  readonly kind: 'list'
  readonly ordered?: boolean
  readonly items: readonly (readonly Block[])[]
}

export interface Cell {
  readonly blocks: readonly Block[]
  /** Names its row for a reader of the structure (TH, scope Row). */
  readonly rowHeader?: boolean
  readonly shaded?: boolean
}

export interface Table {
  readonly kind: 'table'
  /** Shares of the width, one per column. */
  readonly widths: readonly number[]
  /** Column headings; repeated on each page that the table reaches. */
  readonly header?: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly lines: 'rows' | 'all' | 'none'
  /** Starts on a new page rather than being divided, when it fits on one. */
  readonly together?: boolean
  /** Points of room that it needs with what follows; else it begins on a new page. */
  readonly room?: number
}

/** A part of the document, as one element of the structure tree. */
export interface Section {
  readonly kind: 'section'
  readonly blocks: readonly Block[]
  readonly together?: boolean
}

/** A tinted area with a hairline at its left, for what must stand out without colour. */
export interface Panel {
  readonly kind: 'panel'
  readonly blocks: readonly Block[]
}

export interface PageBreak {
  readonly kind: 'page-break'
}

export interface Rule {
  readonly kind: 'rule'
}

/** Ruled lines to write on by hand: as many as the page still holds, on a new page if those are fewer. */
export interface WritingLines {
  readonly kind: 'writing-lines'
  readonly atLeast: number
  /** Points to leave free at the foot of the page, for what follows. */
  readonly leave?: number
}

/** One line to sign on, with what belongs on it below. */
export interface SigningLine {
  readonly kind: 'signing-line'
  readonly text: string
}

/** The list of all listed headings with the numbers of their pages. */
export interface Contents {
  readonly kind: 'contents'
}

/** An area into which a page of another PDF is drawn afterwards (`foreign-pages.ts`). */
export interface ForeignArea {
  readonly kind: 'foreign-area'
  /** Unique in the document; letters and digits. */
  readonly name: string
  readonly alternative: string
  readonly height: number
}

/** A code for a machine, drawn as a QR code; what it says must stand beside it in letters. */
export interface Code {
  readonly kind: 'code'
  /** Capitals, digits and hyphens. */
  readonly text: string
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Section
  | Panel
  | PageBreak
  | Rule
  | WritingLines
  | SigningLine
  | Contents
  | ForeignArea
  | Code

/** A file carried inside the PDF, byte for byte. */
export interface EmbeddedFile {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  /** What it is to the document (PDF 2.0, `AFRelationship`). */
  readonly relationship: 'Data' | 'Source' | 'Supplement'
  readonly bytes: Uint8Array
}

export type Paper = 'letter' | 'a4'

export interface DocumentDefinition {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** BCP 47, such as `en-US`. */
  readonly language: string
  readonly paper: Paper
  /** Milliseconds since 1970; written as the dates of the file, so that the same input gives the same bytes. */
  readonly createdAt: number
  readonly blocks: readonly Block[]
  readonly footer: string
  /** Such as `Page 3 of 17`. */
  readonly pageOf: (page: number, pages: number) => string
  readonly files: readonly EmbeddedFile[]
}
