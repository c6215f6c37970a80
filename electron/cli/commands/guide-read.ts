import type { NotUnderstood, ReadGuide, Understood } from '#shared/domain/preparation/word/findings'
import { readGuide } from '#shared/domain/preparation/word/read-guide'
import { newId } from '#shared/kernel/ids'
import { message, messageOfCode } from '#shared/messages/catalogue'
import { readWord } from '../../word/read-word'
import type { CliCommand } from '../command'
import { readLimited } from '../../bundle/read-limited'

/** `guide read FILE`: the guide in a Word file, and of each paragraph whether it was understood; nothing is written. */
export const guideRead: CliCommand = {
  name: 'guide read',
  files: 'FILE.docx',
  options: {},
  summary: 'command-line.guide-read',
  run: async ({ files }, { random }) => {
    const document = await readWord(await readLimited(files[0] ?? ''))
    const read = readGuide(document, () => newId(random))
    return { exit: 0, lines: linesOf(read), json: read }
  },
}

function linesOf({ guide, understood, notUnderstood, notes }: ReadGuide): readonly string[] {
  return [
    message('command-line.guide-title', { title: guide.title }),
    ...understood.map(understoodLine),
    ...(notUnderstood.length === 0 ? [] : [message('command-line.guide-not-understood-heading')]),
    ...notUnderstood.map(notUnderstoodLine),
    ...notes.map(({ code, count }) => {
      const text = messageOfCode(`note.${code}`, { count }, 'command-line.import-unknown')
      return message('command-line.guide-note', { code, text })
    }),
    message('command-line.guide-counts', {
      questions: guide.content.questions.length,
      competencies: guide.competencies.length,
      understood: understood.length,
      missed: notUnderstood.length,
      open: understood.reduce((sum, { placeholders }) => sum + placeholders.length, 0),
    }),
  ]
}

function understoodLine({ paragraph, as, question, text }: Understood): string {
  const values = { paragraph, as: message(`guide-part.${as}`), text: oneLine(text) }
  return question === null
    ? message('command-line.guide-understood', values)
    : message('command-line.guide-understood-of-question', { ...values, question })
}

function notUnderstoodLine({ paragraph, why, text }: NotUnderstood): string {
  return message('command-line.guide-not-understood', {
    paragraph,
    why: message(`guide-reason.${why}`),
    text: oneLine(text),
  })
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
