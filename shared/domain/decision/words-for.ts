import type { Id } from '../../kernel/ids'
import { questionsFor } from '../preparation/interview-guide'
import type { SheetRevision } from '../scoring/sheet-revision'

/** Words of an applicant, with the level that they show and the question that they answer, as they are called. */
export interface QuotedWords {
  readonly level: string
  readonly question: string
  readonly quote: string
}

/** The words that a rater tied to a competency in their sheet. */
export function wordsFor(sheet: SheetRevision, competency: Id): readonly QuotedWords[] {
  const roles = sheet.applicant.roles.map(({ id }) => id)
  const asked = questionsFor(sheet.guide.content, roles)
  const levels = sheet.competencies.find(({ id }) => id === competency)?.levels ?? []
  return sheet.passages
    .filter((passage) => passage.competency === competency)
    .map(({ level, question, quote }) => ({
      level: levels.find(({ id }) => id === level)?.name ?? '',
      question: asked.find(({ id }) => id === question)?.text ?? '',
      quote,
    }))
}
