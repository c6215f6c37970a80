import type { PacketModel } from '#shared/contracts/documents/packet'
import type { CompetencyFacts } from '#shared/contracts/documents/facts'
import { message } from '#shared/messages/catalogue'
import { heading, paragraph, section } from './build-blocks'
import type { Block } from './definition'
import { levelsTable, quiet, written } from './document-parts'

const EVIDENCE_LINES = 4
const ANALYSIS_LINES = 8
const SIGNING_ROOM = 76

/** Levels, good-response notes and room to rate: for raters, so each page's first line says so. */
export function packetRatings(model: PacketModel): readonly Block[] {
  return [
    heading(1, message('packet.ratings'), { newPage: true }),
    ratersOnly(),
    ...model.competencies.map((competency, index) => section(...oneCompetency(model, competency, index > 0))),
    heading(2, message('packet.analysis'), { newPage: model.competencies.length > 0 }),
    ratersOnly(),
    paragraph(message('packet.analysis-hint')),
    { kind: 'writing-lines', atLeast: ANALYSIS_LINES, leave: SIGNING_ROOM },
    { kind: 'signing-line', text: message('packet.signature-line') },
  ]
}

function ratersOnly(): Block {
  return paragraph([{ text: message('packet.raters-only'), bold: true }])
}

function oneCompetency(model: PacketModel, competency: CompetencyFacts, newPage: boolean): readonly Block[] {
  const { name, definition, levels } = competency
  return [
    heading(2, name, { newPage }),
    ...(newPage ? [ratersOnly()] : []),
    ...(definition === '' ? [] : [paragraph(definition)]),
    ...(levels.length === 0 ? [paragraph(quiet(message('packet.no-levels')))] : [levelsTable(competency)]),
    ...goodResponses(model, name),
    paragraph(message('packet.rating'), 'label', 4),
    paragraph(message('packet.rating-boxes'), 'lead'),
    paragraph(message('packet.evidence'), 'label', 0),
    { kind: 'writing-lines', atLeast: EVIDENCE_LINES },
  ]
}

function goodResponses({ guide }: PacketModel, competency: string): readonly Block[] {
  return guide.questions.flatMap((question, index): readonly Block[] => {
    if (!question.competencies.includes(competency)) return []
    const number = message('packet.question', { number: index + 1 })
    return [
      paragraph([{ text: `${message('packet.asked-in')}: ${number}`, bold: true }], 'body', 1),
      paragraph(question.text),
      paragraph(message('packet.good-response'), 'label'),
      ...written(question.goodResponse),
    ]
  })
}
