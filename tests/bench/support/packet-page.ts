import type { PacketModel } from '#shared/contracts/documents/packet'

/** The content of a packet as a plain web page, for the peer that prints it. */
export function packetPage(model: PacketModel): string {
  const { action, applicant, guide, competencies, interview } = model
  const body = [
    heading(1, action.title),
    paragraph(
      `${action.agency}, ${applicant.name}, ${applicant.number}, ${interview.when}, ${interview.place}`,
    ),
    heading(2, guide.title),
    paragraph(guide.introduction.script),
    ...guide.questions.flatMap((question) => [
      heading(2, question.text),
      list(question.followUps.map(({ text }) => text)),
      list(question.probes),
      paragraph(question.transcript),
      paragraph(question.goodResponse),
    ]),
    paragraph(guide.conclusion.script),
    ...competencies.flatMap(({ name, definition, levels }) => [
      heading(2, name),
      paragraph(definition),
      `<table>${levels.map((level) => `<tr><th>${escaped(level.name)}</th><td>${escaped(level.description)}</td></tr>`).join('')}</table>`,
    ]),
  ]
  const style =
    'body { font: 10.5pt "Noto Sans", sans-serif; line-height: 1.4 } td, th { border: 1px solid #999 }'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>${body.join('\n')}</html>`
}

function heading(level: 1 | 2, content: string): string {
  return `<h${level}>${escaped(content)}</h${level}>`
}

function paragraph(content: string): string {
  return `<p>${escaped(content)}</p>`
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
