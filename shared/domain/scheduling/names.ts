import type { Applicant } from './applicant'

/** By what applicants are sorted and told apart. */
export type Named = Pick<Applicant, 'familyName' | 'givenName' | 'middleName' | 'number'>

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

/** Nearly the order of the collator. */
function roughOrder({ familyName, givenName }: Named): string {
  return `${familyName}\0${givenName}`
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
}

/** By name. The collator takes long for each two: what is nearly in order already, it is asked a tenth as often for. */
function allByName<Applicants extends Named>(applicants: readonly Applicants[]): readonly Applicants[] {
  const rough = applicants.map((each, at) => ({ each, at, order: roughOrder(each) }))
  rough.sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
  rough.sort((a, b) => compareByName(a.each, b.each) || a.at - b.at)
  return rough.map(({ each }) => each)
}

/** More than so many new ones are sorted with all the others. */
const FEW = 1_000

/** Keeps applicants sorted by name: where few of them changed, only those few are put in their places. */
export class NameOrder<Applicants extends Named> {
  #sorted: readonly Applicants[] = []

  /** These by name; those of one name and number as they came, unless one of them changed. */
  of(applicants: readonly Applicants[]): readonly Applicants[] {
    const before = new Set(this.#sorted)
    const fresh = applicants.filter((each) => !before.has(each))
    if (fresh.length > FEW) {
      this.#sorted = allByName(applicants)
    } else if (fresh.length > 0 || applicants.length !== before.size) {
      const now = new Set(applicants)
      this.#sorted = merged(
        this.#sorted.filter((each) => now.has(each)),
        fresh.sort(compareByName),
      )
    }
    return this.#sorted
  }
}

/** Two sorted lists as one. */
function merged<Applicants extends Named>(
  many: readonly Applicants[],
  few: readonly Applicants[],
): readonly Applicants[] {
  const parts: (readonly Applicants[])[] = []
  let at = 0
  for (const each of few) {
    const place = placeFor(each, many, at)
    parts.push(many.slice(at, place), [each])
    at = place
  }
  return [...parts, many.slice(at)].flat()
}

/** The first place from `low` whose applicant comes after this one. */
function placeFor<Applicants extends Named>(
  each: Applicants,
  many: readonly Applicants[],
  low: number,
): number {
  let high = many.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const other = many[middle]
    if (other !== undefined && compareByName(other, each) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
