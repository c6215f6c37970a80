import { searchWords } from '../../../kernel/words'
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

/** The words of a paper that a search looks at: each once, each after a blank, so that ` beginning` is looked for. */
export function paperWords(text: string): string {
  const words = new Set(searchWords(text.slice(0, PAPER_LIMITS.characters)))
  return [...words].map((word) => ` ${word}`).join('')
}

/** Whether each word of the query begins a word of the paper; an empty query finds nothing. */
export function isInPaper(words: string, query: readonly string[]): boolean {
  return query.length > 0 && query.every((part) => words.includes(` ${part}`))
}
