import { message } from '../../messages/catalogue'
import type { SheetRevision } from '../scoring/sheet-revision'
import { fullName } from '../scheduling/applicant'

type Subject = Pick<SheetRevision, 'action' | 'applicant'>

/** The pairs of a report that say which hiring action and which applicant. */
export function reportSubject({ action, applicant }: Subject): (readonly [string, string])[] {
  return [
    [message('document.applicant'), fullName(applicant)],
    [message('document.applicant-number'), applicant.number],
    [message('document.roles'), applicant.roles.map(({ name }) => name).join(', ')],
    [message('document.position'), positionOf(action)],
    [message('document.agency'), action.agency],
    [message('document.announcement'), action.announcement],
  ]
}

/** Title, series and grade. */
export function positionOf({ title, series, grade }: SheetRevision['action']): string {
  const code = [series, grade].filter((part) => part !== '').join('-')
  return [title, code].filter((part) => part !== '').join(', ')
}

/** A hash in groups of eight, so that two can be compared by eye. */
export function spacedHash(hash: string): string {
  return (hash.match(/.{1,8}/gu) ?? []).join(' ')
}
