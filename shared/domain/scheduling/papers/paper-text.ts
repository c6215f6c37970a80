import { joinedWords, matchesWords, searchWords } from '../../../kernel/words'
import { PAPER_LIMITS } from './paper-limits'

/** The types of files that papers may be, told by their content. */
export const PAPER_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpeg: 'image/jpeg',
  text: 'text/plain',
} as const
export type PaperType = (typeof PAPER_TYPES)[keyof typeof PAPER_TYPES]

/** What a paper was found to be and to say. `text` is empty for an image, and for a scan that holds none. */
export interface PaperContent {
  readonly mediaType: PaperType
  /** 1 where pages do not count. */
  readonly pages: number
  readonly text: string
}

/** The words of a paper that a search looks at, joined. */
export function paperWords(text: string): string {
  return joinedWords(searchWords(text.slice(0, PAPER_LIMITS.characters)))
}

/** Whether each word of the query begins a word of the paper; an empty query finds nothing. */
export function isInPaper(words: string, query: readonly string[]): boolean {
  return query.length > 0 && matchesWords(words, query)
}
