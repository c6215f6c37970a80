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

function emailKey({ email }: Applicant): string {
  return email.trim().toLowerCase()
}

function telephoneKey({ telephone }: Applicant): string {
  const digits = telephone.replaceAll(/\D/g, '').slice(-10)
  return digits.length < LEAST_DIGITS ? '' : digits
}

/** So many are looked at at a time. */
const AT_ONCE = 200

/** Those who share a key with another, together; who has none shares nothing. */
function* sharing(
  applicants: readonly Identified<Applicant>[],
  keyOf: (applicant: Applicant) => string,
): Generator<undefined, readonly (readonly Identified<Applicant>[])[]> {
  const groups = new Map<string, Identified<Applicant>[]>()
  for (const [at, applicant] of applicants.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield
    const key = keyOf(applicant)
    if (key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [applicant])
    else group.push(applicant)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/**
 * Applicants with the same email address, or with the same name and telephone number: each with the first of their
 * like, in the order given. Nothing is merged by itself. It stops wherever there may be a pause: there may be 100,000.
 */
export function* suspectedDuplicates(
  applicants: readonly Identified<Applicant>[],
): Generator<undefined, readonly SuspectedDuplicate[]> {
  const found = new Map<string, SuspectedDuplicate>()
  const add = (groups: readonly (readonly Identified<Applicant>[])[], why: SuspectedDuplicate['why']) => {
    for (const [first, ...others] of groups) {
      if (first === undefined) continue
      for (const { id } of others) {
        const key = pairKey(first.id, id)
        if (!found.has(key)) found.set(key, { first: first.id, second: id, why })
      }
    }
  }
  add(yield* sharing(applicants, emailKey), 'same-email')
  // Names cost more to compare: only where the telephone number is the same.
  for (const group of yield* sharing(applicants, telephoneKey)) {
    add(yield* sharing(group, (applicant) => nameKey(fullName(applicant))), 'same-name-and-telephone')
  }
  return [...found.values()]
}

/** The same for two entries whichever comes first. */
export function pairKey(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
