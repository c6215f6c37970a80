import { AppError } from '#shared/kernel/app-error'
import type { WordBlock, WordDocument, WordOrigin } from '#shared/domain/preparation/word/document'
import { isZip, oleContent } from '../office/file-signature'
import { LIMITS } from './limits'
import { Numbering } from './numbering'
import { readBlocks } from './read-blocks'
import { Reading } from './reading'
import { readStyles } from './styles'
import { readWordParts } from './word-parts'
import { child, elementsOf, type XmlElement } from './xml-tree'

/** Word keeps the lines that separate footnotes from the text among them. */
function isSeparator(note: XmlElement): boolean {
  return (note.attributes.get('type') ?? 'normal') !== 'normal'
}

/**
 * A Word file (.docx, .docm, .dotx) without its looks. What it is shows in its bytes, not in its name; nothing
 * outside the file is looked at and nothing in it is run. Throws `word.too-large`, `word.encrypted`,
 * `word.legacy-doc`, `word.not-word` and the codes of `readWordParts`.
 */
export async function readWord(
  bytes: Uint8Array,
  mostElements: number = LIMITS.elements,
): Promise<WordDocument> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new AppError('word.too-large', '', { limit: LIMITS.fileBytes / 2 ** 20 })
  }
  const ole = oleContent(bytes)
  if (ole === 'encrypted') throw new AppError('word.encrypted')
  if (ole === 'legacy') throw new AppError('word.legacy-doc')
  if (!isZip(bytes)) throw new AppError('word.not-word', 'no ZIP')
  const parts = await readWordParts(bytes, mostElements)
  const body = child(parts.main, 'w:body')
  if (body === undefined) throw new AppError('word.damaged', 'no body')
  const reading = new Reading(readStyles(parts.styles), new Numbering(parts.numbering))
  const all = (origin: WordOrigin, roots: readonly XmlElement[]): WordBlock[] =>
    reading.within(origin, () => roots.flatMap((root) => readBlocks(root, reading)))
  const blocks = all('body', [body])
  const headers = all('header', parts.headers)
  const footers = all('footer', parts.footers)
  const footnotes = all(
    'footnote',
    parts.footnotes.flatMap(elementsOf).filter((note) => !isSeparator(note)),
  )
  const macros = parts.macros ? [{ code: 'word.macros', count: 1 }] : []
  return { blocks, headers, footers, footnotes, data: parts.data, notes: [...reading.notes(), ...macros] }
}
