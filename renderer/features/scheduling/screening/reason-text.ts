import { isMessageKey, messageOfCode } from '#shared/messages/catalogue'

/** A reason in words: one of those that there always are, or the agency's own text as it is. */
export function reasonText(reason: string): string {
  const key = `screening-reason.${reason}`
  return isMessageKey(key) ? messageOfCode(key, {}, 'history.value.nothing') : reason
}
