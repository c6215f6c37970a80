/** Where in a Word file a paragraph stands. */
export type WordOrigin = 'body' | 'header' | 'footer' | 'footnote' | 'text-box'

/** A paragraph's place in a list: `label` is the number as Word shows it, empty for a bullet. */
export interface WordList {
  readonly level: number
  readonly ordered: boolean
  readonly label: string
}

/** A paragraph as a reader of the file sees it: line breaks as `\n`, tabs as `\t`, what was deleted or hidden left out. */
export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** The name of its style, not its id: names survive other programs. */
  readonly style: string
  /** 1 to 9 for a heading, 0 for none. */
  readonly heading: number
  readonly list: WordList | null
  /** Whether all of its text is bold. */
  readonly bold: boolean
  readonly bookmarks: readonly string[]
  readonly origin: WordOrigin
}

export interface WordCell {
  readonly blocks: readonly WordBlock[]
  /** How many columns it spans. */
  readonly columns: number
  /** It is merged into the cell above it. */
  readonly above: boolean
}

export interface WordTable {
  readonly kind: 'table'
  readonly style: string
  readonly rows: readonly (readonly WordCell[])[]
}

export type WordBlock = WordParagraph | WordTable

/** Something that a person should know about how a file was read; the catalogue has its words. */
export interface WordNote {
  readonly code: string
  readonly count: number
}

/** A Word file without its looks. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[]
  readonly headers: readonly WordBlock[]
  readonly footers: readonly WordBlock[]
  readonly footnotes: readonly WordBlock[]
  /** What Evenhand itself put into the file beside the text; null in the files of others. */
  readonly data: string | null
  readonly notes: readonly WordNote[]
}

/** A paragraph of plain text in the body; `more` says what differs. */
export function wordParagraph(text: string, more: Partial<WordParagraph> = {}): WordParagraph {
  return {
    kind: 'paragraph',
    text,
    style: '',
    heading: 0,
    list: null,
    bold: false,
    bookmarks: [],
    origin: 'body',
    ...more,
  }
}

/** Every paragraph of these blocks in reading order, those in tables too. */
export function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}

/** Every paragraph of a document: the body's, then those of headers, footers and footnotes. */
export function allParagraphs(document: WordDocument): readonly WordParagraph[] {
  const { blocks, headers, footers, footnotes } = document
  return paragraphsOf([...blocks, ...headers, ...footers, ...footnotes])
}
