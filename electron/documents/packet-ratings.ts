import type { PacketModel, PacketQuestion } from '#shared/contracts/documents/packet'
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
    ...otherQuestions(model),
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
  return guide.questions.flatMap((question, index) =>
    question.competencies.includes(competency) ? goodResponse(question, index + 1) : [],
  )
}

/** Questions that look at no competency of this packet: their notes are not left out. */
function otherQuestions({ guide, competencies }: PacketModel): readonly Block[] {
  const names = new Set(competencies.map(({ name }) => name))
  const others = guide.questions.flatMap((question, index) =>
    question.competencies.some((name) => names.has(name)) ? [] : goodResponse(question, index + 1),
  )
  return others.length === 0
    ? []
    : [heading(2, message('packet.other-questions'), { newPage: true }), ratersOnly(), ...others]
}

function goodResponse(question: PacketQuestion, number: number): readonly Block[] {
  const competencies = question.competencies.join(', ')
  return [
    paragraph([{ text: message('packet.question', { number }), bold: true }], 'body', 1),
    ...(competencies === '' ? [] : [paragraph(message('packet.looks-at', { competencies }), 'small', 2)]),
    paragraph(question.text),
    paragraph(message('packet.good-response'), 'label'),
    ...written(question.goodResponse),
  ]
}
