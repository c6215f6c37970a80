import type { RatedCompetency, ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { message } from '#shared/messages/catalogue'
import { cell, heading, paragraph, section, together } from './build-blocks'
import type { Block } from './definition'
import { given, levelsTable, quiet, written } from './document-parts'

/** The interview rating with its reason, then each competency with its levels, rating and evidence. */
export function sheetRatings(model: ScoreSheetModel): readonly Block[] {
  return [
    heading(2, message(model.work === null ? 'sheet-document.rating' : 'sheet-document.work-rating')),
    ...overall(model),
    ...model.competencies.map((competency, index) => {
      const above = index === 0 ? [heading(2, message('sheet-document.competencies'))] : []
      return section(...oneCompetency(competency, above))
    }),
  ]
}

function overall({ interviewRatings, competencies, interview }: ScoreSheetModel): readonly Block[] {
  if (interviewRatings.length === 0) {
    return [paragraph(message('sheet-document.rating-none', { status: interview.status }))]
  }
  return [
    ...interviewRatings.map(({ role, value, why }): Block => ({
      kind: 'panel',
      blocks: [
        ...(role === '' ? [] : [paragraph(message('sheet-document.rating-for', { role }), 'label')]),
        paragraph([{ text: String(value), bold: true }], 'title', 0),
        paragraph(why),
      ],
    })),
    {
      kind: 'table',
      widths: [70, 30],
      header: [message('sheet-document.competency'), message('packet.rating')],
      rows: competencies.map((competency) => [
        { ...cell(competency.name), rowHeader: true },
        cell([{ text: ratingName(competency), bold: true }]),
      ]),
      lines: 'rows',
      together: true,
    },
  ]
}

function oneCompetency(competency: RatedCompetency, above: readonly Block[]): readonly Block[] {
  const { name, definition, levels } = competency
  return [
    together(
      ...above,
      heading(3, name),
      ...(definition === '' ? [] : [paragraph(definition)]),
      levels.length === 0 ? paragraph(quiet(message('packet.no-levels'))) : levelsTable(competency),
    ),
    paragraph([
      { text: message('sheet-document.competency-rating', { rating: ratingName(competency) }), bold: true },
    ]),
    ...passages(competency),
    paragraph(message('sheet-document.evidence'), 'label'),
    ...written(competency.evidence),
  ]
}

/** The words that the rater tied to the competency, each with its level. */
function passages({ passages: tied }: RatedCompetency): readonly Block[] {
  if (tied.length === 0) return []
  return [
    paragraph(message('sheet-document.passages'), 'label'),
    {
      kind: 'table',
      widths: tied.some(({ origin }) => origin !== '') ? [20, 52, 28] : [20, 62, 18],
      header: [
        message('document.level'),
        message('sheet-document.passage'),
        message('sheet-document.passage-where'),
      ],
      rows: tied.map(({ level, quote, question, origin }) => [
        { ...cell(given(level, message('sheet-document.no-level'))), rowHeader: true },
        { blocks: written(quote) },
        origin === '' ? cell(given(question)) : cell(given(question), origin),
      ]),
      lines: 'rows',
    },
  ]
}

function ratingName({ rating }: RatedCompetency): string {
  return rating === null ? message('sheet-document.not-rated') : message(`rating.${rating}`)
}
