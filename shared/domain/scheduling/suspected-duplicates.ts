import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { Applicant } from './applicant'
import { nameKey } from './import/names'
import { fullName } from './applicant'

/** Two entries that look like one person. Only a person can say whether they are. */
export interface SuspectedDuplicate {
  readonly first: Id
  readonly second: Id
  readonly why: 'same-email' | 'same-name-and-telephone'
}

/** With fewer digits it is an extension, or nobody's number. */
const LEAST_DIGITS = 7

function keysOf(applicant: Applicant): readonly (readonly [SuspectedDuplicate['why'], string])[] {
  const email = applicant.email.trim().toLowerCase()
  const digits = applicant.telephone.replaceAll(/\D/g, '').slice(-10)
  return [
    ...(email === '' ? [] : [['same-email', email] as const]),
    ...(digits.length < LEAST_DIGITS
      ? []
      : [['same-name-and-telephone', `${nameKey(fullName(applicant))} ${digits}`] as const]),
  ]
}

/**
 * Applicants with the same email address, or with the same name and telephone number: each with the first of their
 * like, in the order given. Nothing is merged by itself.
 */
export function suspectedDuplicates(
  applicants: readonly Identified<Applicant>[],
): readonly SuspectedDuplicate[] {
  const firsts = new Map<string, Id>()
  const found = new Map<string, SuspectedDuplicate>()
  for (const applicant of applicants) {
    for (const [why, key] of keysOf(applicant)) {
      const first = firsts.get(`${why} ${key}`)
      if (first === undefined) firsts.set(`${why} ${key}`, applicant.id)
      else if (!found.has(pairKey(first, applicant.id))) {
        found.set(pairKey(first, applicant.id), { first, second: applicant.id, why })
      }
    }
  }
  return [...found.values()]
}

/** The same for two entries whichever comes first. */
export function pairKey(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
