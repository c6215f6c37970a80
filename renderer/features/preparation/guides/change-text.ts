import type { GuideChange } from '#shared/domain/preparation/guide-changes'
import { assertNever } from '#shared/kernel/assert-never'
import { message } from '#shared/messages/catalogue'

/** What is different in a version of a guide, in words. */
export function changeText(change: GuideChange): string {
  switch (change.kind) {
    case 'introduction':
    case 'conclusion':
    case 'checklist':
    case 'order':
      return message(`publish.change.${change.kind}`)
    case 'added':
    case 'changed':
    case 'removed':
      return message(`publish.change.${change.kind}`, { number: change.number, text: change.text })
    default:
      return assertNever(change)
  }
}
