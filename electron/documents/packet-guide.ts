import type { PacketModel, PacketQuestion } from '#shared/contracts/documents/packet'
import { message } from '#shared/messages/catalogue'
import { heading, paragraph, section } from './build-blocks'
import type { Block } from './definition'
import { followUpTable, listOf, written } from './document-parts'

const LINES_PER_QUESTION = 8
const LINES_AT_THE_END = 5
/** Points that the code takes above them, and that a line takes. */
const CODE_HEIGHT = 128
const LINE_HEIGHT = 24

/** The guide as it is read aloud. It says nothing of competencies or of good answers: it may lie on the table. */
export function packetGuide({ guide }: PacketModel): readonly Block[] {
  return [
    heading(1, message('packet.guide'), { newPage: true }),
    paragraph([{ text: message('document.guide-version', guide), quiet: true }], 'lead'),
    ...(guide.checklist.length === 0
      ? []
      : [
          heading(2, message('packet.checklist'), { listed: false }),
          ...guide.checklist.map((item) => paragraph(`☐  ${item}`, 'body', 3)),
        ]),
    heading(2, message('packet.introduction')),
    minutes(guide.introduction.minutes),
    ...written(guide.introduction.script),
    ...guide.questions.map((question, index) => section(...oneQuestion(question, index))),
    heading(2, message('packet.conclusion')),
    minutes(guide.conclusion.minutes),
    ...written(guide.conclusion.script),
    ...codedLines({
      label: message('packet.applicant-asks'),
      code: guide.conclusionCode,
      lines: LINES_AT_THE_END,
    }),
    ...furtherNotes(guide),
  ]
}

/** A page for whoever needs more room; which question it is about, its writer says when it is scanned. */
function furtherNotes({ questions, notesCode }: PacketModel['guide']): readonly Block[] {
  if (questions.every(({ transcript }) => transcript.trim() !== '')) return []
  return [
    heading(2, message('packet.further-notes'), { newPage: true }),
    ...codedLines({
      label: message('packet.further-notes.about'),
      code: notesCode,
      lines: LINES_PER_QUESTION,
    }),
  ]
}

/** Room to write, with the code by which a scan of it finds its place at the top of the same page. */
function codedLines({
  label,
  code,
  lines,
}: {
  readonly label: string
  readonly code: string
  /** That have to be on the same page. */
  readonly lines: number
}): readonly Block[] {
  return [
    {
      kind: 'table',
      widths: [74, 26],
      rows: [
        [
          {
            blocks: [
              paragraph(label, 'label'),
              paragraph(message('packet.code'), 'small'),
              paragraph(code, 'small', 0),
            ],
          },
          { blocks: [{ kind: 'code', text: code }] },
        ],
      ],
      lines: 'none',
      room: CODE_HEIGHT + lines * LINE_HEIGHT,
    },
    { kind: 'writing-lines', atLeast: 1 },
  ]
}

function minutes(count: number): Block {
  return paragraph(message('packet.minutes', { count }), 'small')
}

function oneQuestion(question: PacketQuestion, index: number): readonly Block[] {
  const { text, questionKind, followUps, probes, transcript, code } = question
  const isAnswered = transcript.trim() !== ''
  return [
    heading(2, message('packet.question', { number: index + 1 }), { newPage: !isAnswered }),
    paragraph(text, 'lead', 3),
    paragraph(
      message('packet.question-facts', {
        kind: message(`question-kind.${questionKind}`),
        minutes: message('packet.minutes', { count: question.minutes }),
      }),
      'small',
    ),
    ...(followUps.length === 0 ? [] : [paragraph(message('packet.follow-ups'), 'label')]),
    ...(isAnswered
      ? followUpTable(followUps)
      : followUps.map((each) => paragraph(`☐  ${each.text}`, 'body', 3))),
    ...(probes.length === 0 ? [] : [paragraph(message('packet.probes'), 'label')]),
    ...listOf(probes),
    ...(isAnswered
      ? [paragraph(message('packet.transcript'), 'label'), ...written(transcript)]
      : codedLines({ label: message('packet.answer'), code, lines: LINES_PER_QUESTION })),
  ]
}
