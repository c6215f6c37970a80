import type { Id } from '../../kernel/ids'
import { compareInstants } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { readAll, type Identified } from '../find-record'
import { SameAs, sameApplicants, type SameApplicants } from '../same-applicant'
import { Screening } from './screening'

type Word = Identified<Screening>

/** HR's screening of an applicant, whichever of their entries it was said of. */
export interface FollowedScreening {
  readonly applicant: Id
  /** The word that counts. */
  readonly screening: Screening
  /** Where one entry passed and the other was screened out: all of them by entry, the one that counts first. */
  readonly differing: readonly Word[]
}

/**
 * The screenings of a hiring action once applicants are one. What was said of whoever stands for all counts, and
 * where nothing was, the newest. What was said after the merge settles a contradiction.
 */
export async function followedScreenings(records: RecordsReader): Promise<readonly FollowedScreening[]> {
  return followScreenings(readAll(Screening, await records.list('screening/')), {
    same: await sameApplicants(records),
    merges: readAll(SameAs, await records.list('same-as/')),
  })
}

/** The same of what was read already. */
export function followScreenings(
  screenings: readonly Word[],
  { same, merges: all }: { readonly same: SameApplicants; readonly merges: readonly Identified<SameAs>[] },
): readonly FollowedScreening[] {
  const merges = new Map(all.map(({ id, at }) => [id, at]))
  const byApplicant = new Map<Id, Word[]>()
  for (const word of screenings) {
    const applicant = same.of(word.id)
    const words = byApplicant.get(applicant)
    if (words === undefined) byApplicant.set(applicant, [word])
    else words.push(word)
  }
  const settles = (own: Word, other: Word): boolean => {
    const merged = merges.get(other.id)
    return isLater(own, other) && (merged === undefined || compareInstants(own.at, merged) > 0)
  }
  return [...byApplicant].flatMap(([applicant, words]): FollowedScreening[] => {
    const own = words.find(({ id }) => id === applicant)
    const others = words.filter(({ id }) => id !== applicant)
    if (own !== undefined && others.every((other) => settles(own, other))) {
      return [{ applicant, screening: own, differing: [] }]
    }
    const said = words
      .filter(({ outcome }) => outcome !== null)
      .sort((a, b) => Number(b.id === applicant) - Number(a.id === applicant) || (isLater(a, b) ? -1 : 1))
    const [counts = own ?? words[0]] = said
    if (counts === undefined) return []
    const differs = said.some(({ outcome }) => outcome !== counts.outcome)
    return [{ applicant, screening: counts, differing: differs ? said : [] }]
  })
}

function isLater(a: Word, b: Word): boolean {
  const order = compareInstants(a.at, b.at)
  return order > 0 || (order === 0 && a.id < b.id)
}
