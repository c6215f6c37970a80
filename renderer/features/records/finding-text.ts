import type { Finding } from '#shared/contracts/ipc/records'
import { messageOfCode } from '#shared/messages/catalogue'

/** What a check found, in plain words, with the thing that it was found of. */
export function findingText({ code, subject, values }: Finding): string {
  const text = messageOfCode(`finding.${code}`, { ...values, subject, code }, 'finding.other')
  return `${subject}: ${text}`
}
