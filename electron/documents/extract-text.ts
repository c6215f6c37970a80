/** The text that is drawn on one page. Where a line or an element ends, there is white space. */
export interface ExtractedPage {
  /** What belongs to the structure tree, by the name of its piece of marked content (`textElements`). */
  readonly pieces: ReadonlyMap<string, string>
  /** Running footers and repeated table headers. */
  readonly artifacts: string
}

/**
 * Reads the text of a PDF that we made back out of its bytes, with a library that had no part in making it.
 * What lies outside the paper, and what is drawn in a figure, does not count.
 */
export async function extractText(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<ExtractedPage[]> {
  const { extractPages } = await import('./pdfjs-text')
  return extractPages(bytes, onPage)
}
