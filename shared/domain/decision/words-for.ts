import type { Id } from '../../kernel/ids'
import { namedOrigin, type NamedOrigin } from '../scoring/named-origin'
import type { SheetRevision } from '../scoring/sheet-revision'
import { askedQuestions } from '../scoring/shown-questions'

/** Words of an applicant, with the level that they show and the question that they answer, as they are called. */
export interface QuotedWords {
  readonly level: string
  readonly question: string
  readonly quote: string
  /** Where they come from; absent where they stand in the rater's own transcript. */
  readonly origin?: NamedOrigin
}

/** The words that a rater tied to a competency in their sheet. */
export function wordsFor(sheet: SheetRevision, competency: Id): readonly QuotedWords[] {
  const asked = askedQuestions(sheet)
  const levels = sheet.competencies.find(({ id }) => id === competency)?.levels ?? []
  const words: QuotedWords[] = []
  for (const passage of sheet.passages) {
    if (passage.competency !== competency) continue
    const origin = namedOrigin(sheet, passage)
    words.push({
      level: levels.find(({ id }) => id === passage.level)?.name ?? '',
      question: asked.find(({ id }) => id === passage.question)?.text ?? '',
      quote: passage.quote,
      ...(origin && { origin }),
    })
  }
  return words
}
