import type { PacketModel } from '#shared/contracts/documents/packet'
import { message } from '#shared/messages/catalogue'
import { bullets, cell, facts, heading, paragraph } from './build-blocks'
import type { Block } from './definition'
import { given, quiet } from './document-parts'

/** When, where and who; then how everyone conducts the interview in the same way. */
export function packetConduct(model: PacketModel): readonly Block[] {
  const { interview } = model
  return [
    heading(1, message('packet.schedule'), { newPage: true }),
    facts([
      [message('document.interview'), given(interview.when, message('document.not-scheduled'))],
      [message('document.place'), given(interview.place)],
      [message('document.status'), given(interview.status)],
      [message('packet.time'), timeText(model)],
    ]),
    ...panel(model),
    heading(1, message('packet.conduct')),
    heading(3, message('packet.conduct-before')),
    bullets([message('packet.conduct-recusal'), message('packet.conduct-resume')]),
    heading(3, message('packet.conduct-during')),
    bullets([
      message('packet.conduct-script'),
      message('packet.conduct-competencies'),
      message('packet.conduct-repeat'),
      message('packet.conduct-follow-up'),
      message('packet.conduct-transcript'),
      message('packet.conduct-finish'),
      message('packet.conduct-late'),
    ]),
    heading(3, message('packet.conduct-after')),
    bullets([message('packet.conduct-rate'), message('packet.conduct-questions')]),
  ]
}

/** What there is, and that it is more than everybody has. */
function timeText({ minutes: { all, extra } }: PacketModel): string {
  const whole = message('packet.minutes', { count: all })
  return extra === 0 ? whole : message('packet.time-extra', { all: whole, count: extra })
}

function panel({ interview }: PacketModel): readonly Block[] {
  if (interview.panel.length === 0) return [paragraph(quiet(message('packet.no-panel')))]
  return [
    {
      kind: 'table',
      widths: [60, 40],
      header: [message('packet.name'), message('packet.role')],
      rows: interview.panel.map(({ name, panelRole }) => [
        { ...cell(name), rowHeader: true },
        cell(panelRole),
      ]),
      lines: 'rows',
    },
  ]
}
