import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { AppError } from '#shared/kernel/app-error'
import { definitionTexts } from './definition-texts'
import type { DocumentDefinition } from './definition'
import { extractText } from './extract-text'
import type { FontSet } from './fonts'
import { drawForeignPages, type ForeignPages } from './foreign-pages'
import { missingWords } from './missing-words'
import { textsLeftOut } from './model-texts'
import { wordsOf } from './printable-text'
import { printedTexts, wordsNotPrinted } from './printed-texts'
import { render } from './render'

export type DocumentPhase = 'drawing' | 'checking'

export type OnProgress = (phase: DocumentPhase, page: number, pages: number) => void

export interface RenderOptions {
  /** What is drawn into the definition's foreign areas. */
  readonly foreignPages?: ForeignPages
  /** The document is to be signed. */
  readonly toSign?: boolean
  readonly onProgress?: OnProgress
}

const WORDS_NAMED = 12

/**
 * Renders a document and refuses it if it lacks a word: each text of the model must be in the definition, and
 * the texts of the definition must be on paper, in their order, as the structure tree reads them. Throws `document.words-lost`, and what `render` throws.
 *
 * @param texts every text of the model (`modelTexts`)
 */
export async function renderChecked(
  definition: DocumentDefinition,
  texts: readonly string[],
  fonts: FontSet,
  { foreignPages = new Map(), toSign = false, onProgress = () => undefined }: RenderOptions = {},
): Promise<Uint8Array> {
  const ownTexts = definitionTexts(definition)
  refuseMissing(textsLeftOut(texts, ownTexts).flatMap(wordsOf), 'left out of the definition')
  const rendered = await render(definition, fonts, (page, pages) => {
    onProgress('drawing', page, pages)
  })
  const bytes = await drawForeignPages(rendered, foreignPages, toSign)
  await assertWords(bytes, definition, ownTexts, onProgress)
  return bytes
}

async function assertWords(
  bytes: Uint8Array,
  definition: DocumentDefinition,
  texts: readonly string[],
  onProgress: OnProgress,
): Promise<void> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const pages = extractText(document, (page, count) => {
    onProgress('checking', page, count)
  })
  refuseMissing(wordsNotPrinted(texts, printedTexts(document, pages)), 'not on paper')
  for (const [index, page] of pages.entries()) {
    const footer = `${definition.footer} ${definition.pageOf(index + 1, pages.length)}`
    refuseMissing(missingWords(wordsOf(footer), wordsOf(page.artifacts)), 'not in the footer')
  }
}

function refuseMissing(words: readonly string[], what: string): void {
  if (words.length === 0) return
  throw new AppError('document.words-lost', `${words.length} words ${what}`, {
    count: words.length,
    words: words.slice(0, WORDS_NAMED).join(' '),
  })
}
