import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { message } from '#shared/messages/catalogue'
import { facts, heading, paragraph } from './build-blocks'
import type { Block, DocumentDefinition } from './definition'
import { frame, given, hashGroups, position, subjectFacts, written } from './document-parts'
import { sheetConduct } from './score-sheet-conduct'
import { sheetQuestions } from './score-sheet-questions'
import { sheetPaperFiles, sheetPapers } from './score-sheet-papers'
import { sheetRatings } from './score-sheet-ratings'
import { attachedRevision, signingPart } from './signing-part'

/** One rater's score sheet, with the revision that it shows attached. */
export function scoreSheet(model: ScoreSheetModel): DocumentDefinition {
  const { applicant, round, rater } = model
  return {
    ...frame(applicant.number),
    title: message('sheet-document.file-title', { number: applicant.number, round, rater: rater.name }),
    subject: message('sheet-document.subject'),
    paper: model.paper,
    createdAt: model.createdAt,
    blocks: [
      ...opening(model),
      ...sheetRatings(model),
      ...analysis(model),
      ...sheetConduct(model),
      ...sheetQuestions(model),
      ...sheetPapers(model),
      signingPart(model, model.rater, message('sheet-document.meaning')),
    ],
    files: [...attachedRevision(model), ...sheetPaperFiles(model)],
  }
}

/** Keys of the model whose values are codes, bytes or hashes that are printed in groups. */
export const SCORE_SHEET_UNPRINTED: ReadonlySet<string> = new Set([
  'paper',
  'questionKind',
  'outcome',
  'rating',
  'revisionSha256',
  'revisionJson',
  'mediaType',
  'fileSha256',
  'alternative',
])

function opening(model: ScoreSheetModel): readonly Block[] {
  const { action, applicant, interview, guide, rater } = model
  return [
    heading(1, message(model.isPractice ? 'sheet-document.practice' : 'sheet-document.title'), {
      listed: false,
    }),
    paragraph([{ text: `${position(action)}\n${model.round}`, quiet: true }], 'lead', 10),
    facts([
      ...subjectFacts(action, applicant),
      [message('document.interview'), given(interview.when, message('document.not-scheduled'))],
      [message('document.place'), given(interview.place)],
      [message('document.status'), given(interview.status)],
      [message('document.guide'), message('document.guide-version', guide)],
      [
        message('sheet-document.rater'),
        [rater.name, rater.title, rater.agency, rater.panelRole].filter((part) => part !== '').join(', '),
      ],
      [message('document.panel'), given(panelLine(model))],
      [message('sheet-document.submitted'), given(model.submitted)],
    ]),
    ...(model.isPractice
      ? [{ kind: 'panel' as const, blocks: [paragraph(message('sheet-document.practice-text'))] }]
      : []),
    ...amendment(model),
  ]
}

function panelLine({ interview }: ScoreSheetModel): string {
  return interview.panel.map(({ name, panelRole }) => `${name} (${panelRole})`).join(', ')
}

function amendment({ supersedes }: ScoreSheetModel): readonly Block[] {
  if (supersedes === null) return []
  return [
    {
      kind: 'panel',
      blocks: [
        paragraph([{ text: message('sheet-document.amendment'), bold: true }], 'body', 2),
        paragraph(message('sheet-document.amendment-text'), 'body', 4),
        facts([
          [message('sheet-document.reason'), given(supersedes.reason)],
          [message('sheet-document.earlier'), hashGroups(supersedes.revisionSha256)],
        ]),
      ],
    },
  ]
}

function analysis(model: ScoreSheetModel): readonly Block[] {
  return [heading(2, message('sheet-document.analysis')), ...written(model.analysis)]
}
