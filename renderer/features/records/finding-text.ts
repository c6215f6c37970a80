import type { Finding } from '#shared/contracts/ipc/records'
import { isMessageKey, messageOfCode } from '#shared/messages/catalogue'

/**
 * What a check found, in plain words, with the thing that it was found of: a text of its own, or the one that the same
 * code has as a refusal.
 */
export function findingText({ code, subject, values }: Finding): string {
  const own = `finding.${code}`
  const key = isMessageKey(own) ? own : `error.${code}`
  const text = messageOfCode(key, { ...values, subject, code }, 'finding.other')
  return `${subject}: ${text}`
}
