import type { Id } from '../../../kernel/ids'
import type { WordDocument } from './document'
import type { ReadGuide } from './findings'
import { readForeignGuide } from './read-foreign-guide'
import { isOwnGuide, readOwnGuide } from './read-own-guide'

/**
 * The interview guide in a Word file: one that Evenhand wrote, or a template of an agency, filled in or blank.
 * Every paragraph with text is in exactly one of the two lists. New records get their ids from `newId`.
 */
export function readGuide(document: WordDocument, newId: () => Id): ReadGuide {
  return isOwnGuide(document) ? readOwnGuide(document, newId) : readForeignGuide(document, newId)
}
