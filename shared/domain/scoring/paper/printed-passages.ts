import type { PrintedPassage } from '../../../contracts/documents/score-sheet'
import type { Id } from '../../../kernel/ids'
import { message } from '../../../messages/catalogue'
import { originText } from './origin-text'
import { namedOrigin } from '../named-origin'
import type { SheetRevision } from '../sheet-revision'
import { shownQuestions } from '../shown-questions'

/** What a rater tied to a competency, as it is printed and shown. */
export function printedPassages(revision: SheetRevision, competency: Id): readonly PrintedPassage[] {
  const questions = shownQuestions(revision)
  const zone = revision.interview.slot?.zone ?? revision.action.zone
  const levels = revision.competencies.find(({ id }) => id === competency)?.levels ?? []
  return revision.passages
    .filter((passage) => passage.competency === competency)
    .map((passage) => {
      const number = questions.findIndex(({ id }) => id === passage.question) + 1
      return {
        level: levels.find(({ id }) => id === passage.level)?.name ?? '',
        quote: passage.quote,
        question: number === 0 ? '' : message('sheet-document.question', { number }),
        origin: originText(namedOrigin(revision, passage), zone),
      }
    })
}
