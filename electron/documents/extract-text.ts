import type { ExtractedPage } from './pdfjs-text'

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
