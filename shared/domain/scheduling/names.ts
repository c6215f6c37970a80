import type { Applicant } from './applicant'

type Named = Pick<Applicant, 'familyName' | 'givenName' | 'middleName' | 'number'>

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** `Family, Given Middle`. */
export function sortedName({ familyName, givenName, middleName }: Omit<Named, 'number'>): string {
  const rest = [givenName, middleName].filter((part) => part !== '').join(' ')
  return rest === '' ? familyName : `${familyName}, ${rest}`
}

/** By family name, given name, middle name, then number; capitals and accents make no difference. */
export function compareByName(a: Named, b: Named): number {
  return (
    collator.compare(a.familyName, b.familyName) ||
    collator.compare(a.givenName, b.givenName) ||
    collator.compare(a.middleName, b.middleName) ||
    collator.compare(a.number, b.number)
  )
}
