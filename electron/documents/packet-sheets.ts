import type { PacketModel, PacketSheet } from '#shared/contracts/documents/packet'
import { message } from '#shared/messages/catalogue'
import { facts, heading, paragraph } from './build-blocks'
import type { Block, Paper } from './definition'
import { given, hashGroups, quiet } from './document-parts'
import type { PacketPart } from './packet-parts'
import { shownPages } from './shown-pages'

/** Each signed score sheet: what is attached, and a copy for reading. */
export function packetSheets(model: PacketModel, parts: readonly PacketPart[]): readonly Block[] {
  const blocks = model.sheets.flatMap((sheet, index) => {
    const part = parts[index]
    return part === undefined ? [] : oneSheet(sheet, part, model.paper)
  })
  if (blocks.length > 0) return blocks
  return [
    heading(1, message('packet.sheet'), { newPage: true }),
    paragraph(quiet(message('packet.no-sheet'))),
  ]
}

function oneSheet(sheet: PacketSheet, part: PacketPart, paper: Paper): readonly Block[] {
  const title = message('packet.sheet-of', { signer: sheet.signer })
  const page = [heading(1, title, { newPage: true }), whatIsAttached(sheet, part)]
  if (!part.shown.usable) {
    const problem = message(`foreign-problem.${part.shown.problem}`)
    return [...page, paragraph(message('packet.sheet-unusable', { problem }))]
  }
  const pages = part.shown.pageCount
  const caption = (number: number): string =>
    message('packet.sheet-page', { heading: title, page: number, pages })
  return [
    ...page,
    paragraph(message('packet.sheet-attached')),
    { kind: 'page-break' },
    ...shownPages(part, pages, paper, { belowHeading: false, caption, alternative: caption }),
  ]
}

function whatIsAttached(sheet: PacketSheet, { file }: PacketPart): Block {
  return facts([
    [message('packet.sheet-file'), file.name],
    [message('packet.sheet-signer'), given(sheet.signer)],
    [message('packet.sheet-claimed'), given(sheet.claimedTime)],
    [message('packet.sheet-file-hash'), hashGroups(sheet.fileSha256)],
    [message('packet.sheet-revision'), hashGroups(sheet.revisionSha256)],
  ])
}
