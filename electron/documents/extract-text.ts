/** The text of one page, in the order in which it is drawn; words are parted by white space. */
export interface ExtractedPage {
  /** What belongs to the structure tree. */
  readonly text: string
  /** Running footers, repeated table headers, pages of other PDFs. */
  readonly artifacts: string
}

/**
 * Reads the text of a PDF that we made back out of its bytes, with a library that had no part in making it.
 * What lies outside the paper does not count. A word broken over lines comes as several.
 */
export async function extractText(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<ExtractedPage[]> {
  const { extractPages } = await import('./pdfjs-text')
  return extractPages(bytes, onPage)
}
