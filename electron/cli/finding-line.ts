import { isMessageKey, message, messageOfCode } from '#shared/messages/catalogue'
import type { Finding } from '../bundle/finding'

const LEVELS = {
  ok: 'command-line.level-ok',
  note: 'command-line.level-note',
  bad: 'command-line.level-bad',
} as const

/** What a finding says: a text of its own, or the one that the same code has as a refusal. */
export function findingText({ code, values }: Finding): string {
  const own = `finding.${code}`
  return messageOfCode(isMessageKey(own) ? own : `error.${code}`, values, 'command-line.unknown-finding')
}

/** A finding as one line. */
export function findingLine(finding: Finding, file: string): string {
  const { level, subject, code } = finding
  const text = findingText(finding)
  const where = subject === file ? file : `${file}: ${subject}`
  return message('command-line.finding', { level: message(LEVELS[level]), subject: where, text, code })
}
