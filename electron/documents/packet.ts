import type { PacketModel } from '#shared/contracts/documents/packet'
import { message } from '#shared/messages/catalogue'
import { facts, heading, paragraph } from './build-blocks'
import type { Block, DocumentDefinition } from './definition'
import { frame, given, position, subjectFacts } from './document-parts'
import { packetConduct } from './packet-conduct'
import { packetGuide } from './packet-guide'
import { packetRatings } from './packet-ratings'
import { packetResumes } from './packet-resumes'
import { packetSheets } from './packet-sheets'
import { shortHash, witnessTable } from './witness-table'
import type { PacketParts } from './packet-parts'

/** The packet of one interview: everything on paper that the panel needs, and what came of it. */
export function packet(model: PacketModel, parts: PacketParts): DocumentDefinition {
  const { number } = model.applicant
  return {
    ...frame(number),
    title: message('packet.file-title', { number, round: model.round }),
    subject: message('packet.subject'),
    paper: model.paper,
    createdAt: model.createdAt,
    blocks: [
      ...cover(model),
      heading(1, message('packet.contents'), { newPage: true, listed: false }),
      { kind: 'contents' },
      ...packetConduct(model),
      ...packetResumes(parts.resumes, model.paper),
      ...packetGuide(model),
      ...packetRatings(model),
      ...packetSheets(model, parts.sheets),
      ...witnesses(model),
    ],
    files: [...parts.resumes, ...parts.sheets].map(({ file }) => file),
  }
}

/** Keys of the model whose values are codes, or hashes that are printed in groups. */
export const PACKET_UNPRINTED: ReadonlySet<string> = new Set([
  'paper',
  'mediaType',
  'questionKind',
  'outcome',
  'revisionSha256',
  'fileSha256',
  'hash',
  'code',
  'conclusionCode',
  'notesCode',
])

function witnesses({ witnesses: ends }: PacketModel): readonly Block[] {
  if (ends.length === 0) return []
  return [
    heading(1, message('packet.witnesses'), { newPage: true }),
    paragraph(message('packet.witnesses.about')),
    witnessTable(ends, shortHash),
  ]
}

function cover(model: PacketModel): readonly Block[] {
  const { action, applicant, interview, guide } = model
  return [
    paragraph(given(action.agency), 'label', 120),
    paragraph(message('packet.title'), 'title'),
    paragraph(given(position(action)), 'subtitle'),
    paragraph([{ text: model.round, quiet: true }], 'lead', 40),
    facts([
      ...subjectFacts(action, applicant),
      [message('document.interview'), given(interview.when, message('document.not-scheduled'))],
      [message('document.guide'), message('document.guide-version', guide)],
      [message('packet.made'), model.made],
    ]),
    { kind: 'panel', blocks: [paragraph(message('packet.handling'))] },
  ]
}
