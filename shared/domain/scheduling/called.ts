import { fullName, type Applicant } from './applicant'
import { applicantWords } from './name-search'
import { sortedName } from './names'

/** What an applicant is called and found by. */
export interface Called {
  /** `Family, Given Middle`: as it is sorted. */
  readonly name: string
  /** As it is read. */
  readonly fullName: string
  /** What a search looks at, joined. */
  readonly words: string
}

const known = new WeakMap<Applicant, Called>()

/** Made once of each applicant. */
export function called(applicant: Applicant): Called {
  const before = known.get(applicant)
  if (before !== undefined) return before
  const made = {
    name: sortedName(applicant),
    fullName: fullName(applicant),
    words: applicantWords(applicant),
  }
  known.set(applicant, made)
  return made
}
