import type { GradingPacketModel } from '#shared/contracts/documents/grading-packet'
import { message } from '#shared/messages/catalogue'
import { bullets, facts, heading, paragraph, section } from './build-blocks'
import type { Block, DocumentDefinition } from './definition'
import { frame, given, levelsTable, position, quiet, written } from './document-parts'
import type { ShownPart } from './packet-parts'
import { shownPages } from './shown-pages'

const EVIDENCE_LINES = 5
const ANALYSIS_LINES = 8
const SIGNING_ROOM = 76

/** The packet by which one applicant's work is graded on paper. `drawn` are the files that are shown as pages, in order. */
export function gradingPacket(model: GradingPacketModel, drawn: readonly ShownPart[]): DocumentDefinition {
  const { applicantNumber: number, round } = model
  return {
    ...frame(number),
    title: message('grading-packet.file-title', { number, round }),
    subject: message('grading-packet.subject'),
    paper: model.paper,
    createdAt: model.createdAt,
    blocks: [...cover(model), ...asked(model), ...work(model, drawn), ...ratings(model), ...analysis()],
    files: [],
  }
}

/** Keys of the model whose values are codes. */
export const GRADING_PACKET_UNPRINTED: ReadonlySet<string> = new Set(['paper', 'shownAs'])

function cover(model: GradingPacketModel): readonly Block[] {
  const { action, applicantNumber, gradeBy, made, minutes, roles, round } = model
  return [
    paragraph(given(action.agency), 'label', 60),
    paragraph(message('grading-packet.title'), 'title'),
    paragraph(given(position(action)), 'subtitle'),
    paragraph([{ text: round, quiet: true }], 'lead', 24),
    facts([
      [message('document.applicant-number'), given(applicantNumber)],
      [message('document.roles'), given(roles.join(', '))],
      [message('document.announcement'), given(action.announcement)],
      [message('grading-packet.time-limit'), message('grading-packet.minutes', { count: minutes })],
      [message('grading-packet.grade-by'), given(gradeBy)],
      [message('packet.made'), made],
    ]),
    { kind: 'panel', blocks: [paragraph(message('grading-packet.handling'))] },
    heading(2, message('grading-packet.how')),
    bullets([
      message('grading-packet.how-alone'),
      message('grading-packet.how-levels'),
      message('grading-packet.how-evidence'),
      message('grading-packet.how-analysis'),
    ]),
  ]
}

function asked({ instructions }: GradingPacketModel): readonly Block[] {
  return [heading(1, message('grading-packet.asked'), { newPage: true }), ...written(instructions)]
}

function work({ work: files, paper }: GradingPacketModel, drawn: readonly ShownPart[]): readonly Block[] {
  if (files.length === 0) {
    return [heading(1, message('grading-packet.work')), paragraph(quiet(message('grading-packet.no-file')))]
  }
  let next = 0
  return files.flatMap((file, index): readonly Block[] => {
    const number = index + 1
    const named = heading(1, message('grading-packet.file', { number }), { newPage: true })
    if (file.shownAs === 'text') {
      const about = message(file.redacted ? 'grading-packet.copy-text-about' : 'grading-packet.text-about')
      return [named, paragraph(about, 'small'), ...written(file.text)]
    }
    if (file.shownAs === 'apart') {
      return [named, paragraph(message(file.redacted ? 'grading-packet.copy-apart' : 'grading-packet.apart'))]
    }
    const part = drawn[next]
    next += 1
    if (part === undefined || !part.shown.usable) {
      return [named, paragraph(message('grading-packet.copy-apart'))]
    }
    const pages = part.shown.pageCount
    const captions = {
      belowHeading: true,
      caption: (page: number) => message('grading-packet.page', { number, page, pages }),
      alternative: (page: number) => message('grading-packet.alternative', { number, page, pages }),
    }
    return [named, ...shownPages(part, pages, paper, captions)]
  })
}

function ratings({ competencies }: GradingPacketModel): readonly Block[] {
  return competencies.map((competency, index) => {
    const { name, definition, levels } = competency
    return section(
      ...(index === 0 ? [heading(1, message('grading-packet.ratings'), { newPage: true })] : []),
      heading(2, name, { newPage: index > 0 }),
      ...(definition === '' ? [] : [paragraph(definition)]),
      ...(levels.length === 0 ? [paragraph(quiet(message('packet.no-levels')))] : [levelsTable(competency)]),
      paragraph(message('packet.rating'), 'label', 4),
      paragraph(message('packet.rating-boxes'), 'lead'),
      paragraph(message('grading-packet.evidence'), 'label', 0),
      { kind: 'writing-lines', atLeast: EVIDENCE_LINES },
    )
  })
}

function analysis(): readonly Block[] {
  return [
    heading(2, message('packet.analysis'), { newPage: true }),
    { kind: 'writing-lines', atLeast: ANALYSIS_LINES, leave: SIGNING_ROOM },
    { kind: 'signing-line', text: message('grading-packet.signature-line') },
  ]
}
