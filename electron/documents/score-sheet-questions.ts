import type { AnsweredQuestion, ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { message } from '#shared/messages/catalogue'
import { heading, paragraph, section, together } from './build-blocks'
import type { Block } from './definition'
import { followUpTable, written } from './document-parts'

/** Each question with its follow-ups and the whole transcript. */
export function sheetQuestions({ questions }: ScoreSheetModel): readonly Block[] {
  if (questions.length === 0) return []
  return questions.map((question, index) => {
    const above = index === 0 ? [heading(2, message('sheet-document.questions'))] : []
    return section(...oneQuestion(question, index + 1, above))
  })
}

function oneQuestion(question: AnsweredQuestion, number: number, above: readonly Block[]): readonly Block[] {
  const kind = message(`question-kind.${question.questionKind}`)
  const competencies = question.competencies.join(', ')
  return [
    together(
      ...above,
      heading(3, message('sheet-document.question', { number })),
      paragraph(question.text, 'lead', 3),
      paragraph(
        competencies === '' ? kind : message('sheet-document.looks-at', { kind, competencies }),
        'small',
      ),
      ...followUpTable(question.followUps),
    ),
    ...labelled(message('sheet-document.skipped'), question.skipped),
    ...labelled(message('sheet-document.clarified'), question.clarified),
    paragraph(message('sheet-document.transcript'), 'label'),
    ...written(question.transcript),
    ...question.references.flatMap(({ heading: whose, text }) => [
      paragraph(whose, 'label'),
      ...written(text),
    ]),
  ]
}

function labelled(label: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [paragraph(label, 'label'), ...written(text)]
}
