import { searchWords } from '../../../kernel/words'

/** Why a wording draws a warning. */
export const WORDING_REASONS = ['avoid', 'leading', 'protected'] as const
export type WordingReason = (typeof WORDING_REASONS)[number]

/** Words and phrases that a question should not hold, by the reason, as a person wrote them. */
export type WordList = Readonly<Record<WordingReason, readonly string[]>>

/** A phrase of the list that a text holds. */
export interface WordingFound {
  readonly reason: WordingReason
  readonly phrase: string
}

/** Reads a plain list: a reason in brackets on a line of its own, phrases below; `#` begins a remark. */
export function readWordList(text: string): WordList {
  const list: Record<WordingReason, string[]> = { avoid: [], leading: [], protected: [] }
  let current: WordingReason | undefined
  for (const line of text.split('\n').map((each) => each.trim())) {
    const heading = /^\[(.*)\]$/.exec(line)?.[1]
    if (heading !== undefined) current = WORDING_REASONS.find((reason) => reason === heading)
    else if (line !== '' && !line.startsWith('#') && current !== undefined) list[current].push(line)
  }
  return list
}

/** The phrases of the list in a text, by whole words, without regard to capitals and accents; each once. */
export function findWording(text: string, list: WordList): readonly WordingFound[] {
  const words = ` ${searchWords(text).join(' ')} `
  return WORDING_REASONS.flatMap((reason) =>
    list[reason]
      .filter((phrase) => {
        const wanted = searchWords(phrase)
        return wanted.length > 0 && words.includes(` ${wanted.join(' ')} `)
      })
      .map((phrase) => ({ reason, phrase })),
  )
}
