import { message } from '#shared/messages/catalogue'
import { heading, paragraph } from './build-blocks'
import type { Block, Paper } from './definition'
import { quiet } from './document-parts'
import type { PacketPart } from './packet-parts'
import { shownPages } from './shown-pages'

/** Each résumé page on a page of ours, or why a résumé cannot be shown. */
export function packetResumes(resumes: readonly PacketPart[], paper: Paper): readonly Block[] {
  if (resumes.length === 0) {
    return [
      heading(1, message('packet.resume'), { newPage: true }),
      paragraph(quiet(message('packet.no-resume'))),
    ]
  }
  return resumes.flatMap((part, index) => {
    const number = index + 1
    const title =
      resumes.length === 1 ? message('packet.resume') : message('packet.resume-numbered', { number })
    return [heading(1, title, { newPage: true }), ...oneResume(part, title, paper)]
  })
}

function oneResume(part: PacketPart, title: string, paper: Paper): readonly Block[] {
  const { file, shown } = part
  if (!shown.usable) {
    const problem = message(`foreign-problem.${shown.problem}`)
    return [paragraph(message('packet.resume-unusable', { name: file.name, problem }))]
  }
  const pages = shown.pageCount
  return [
    paragraph(message('packet.resume-attached', { name: file.name }), 'small'),
    ...shownPages(part, pages, paper, {
      belowHeading: true,
      caption: (page) => message('packet.resume-page', { heading: title, page, pages }),
      alternative: (page) => message('packet.resume-alternative', { heading: title, page, pages }),
    }),
  ]
}
