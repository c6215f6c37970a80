import type { Id } from '../../kernel/ids'
import { namedOrigin } from '../scoring/named-origin'
import type { SheetRevision } from '../scoring/sheet-revision'
import { askedQuestions } from '../scoring/shown-questions'
import type { FrozenWords } from './frozen-words'

/** The words that a rater tied to a competency in their sheet. */
export function wordsFor(sheet: SheetRevision, competency: Id): readonly FrozenWords[] {
  const asked = askedQuestions(sheet)
  const levels = sheet.competencies.find(({ id }) => id === competency)?.levels ?? []
  const words: FrozenWords[] = []
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
