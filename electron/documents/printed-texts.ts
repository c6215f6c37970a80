import type { PDFDocument } from '@cantoo/pdf-lib'
import { missingWords } from './missing-words'
import type { ExtractedPage } from './page-text'
import { wordsOf } from './printable-text'
import { textElements } from './text-elements'

/** Elements that our documents add to the texts of a definition: list labels, page numbers, drawn pages. */
const ADDED = new Set(['Lbl', 'Reference', 'Figure'])

/** The texts that are on paper, one per element of the structure tree, in reading order. */
export function printedTexts(document: PDFDocument, pages: readonly ExtractedPage[]): string[] {
  const byPage = new Map(document.getPages().map(({ ref }, index) => [ref, pages[index]?.pieces]))
  return textElements(document)
    .filter(({ role }) => !ADDED.has(role))
    .map(({ pieces }) => pieces.map(({ page, number }) => byPage.get(page)?.get(number) ?? '').join(' '))
}

/**
 * The words of the expected texts that the printed ones lack. Both are compared text by text and in order,
 * white space aside, because a long word is broken over lines. Should all words be there and yet something be
 * out of order, the first text that is not where it belongs is named.
 */
export function wordsNotPrinted(expected: readonly string[], printed: readonly string[]): string[] {
  const wanted = expected.filter((text) => comparable(text) !== '')
  const found = printed.filter((text) => comparable(text) !== '')
  const firstOther = wanted.findIndex((text, index) => comparable(text) !== comparable(found[index] ?? ''))
  if (firstOther === -1) return wanted.length === found.length ? [] : ['?']
  const missing = missingWords(wanted.flatMap(wordsOf), found.flatMap(wordsOf))
  return missing.length === 0 ? wordsOf(wanted[firstOther] ?? '') : missing
}

function comparable(text: string): string {
  return wordsOf(text).join('')
}
