import { fieldOf } from '../../log/fold'
import type { RecordsReader } from '../../log/records'
import { recordIds } from '../record-ids'
import { followedScreenings } from '../scheduling/followed-screenings'
import { followedReviews } from '../scoring/review/followed-reviews'
import { submissionsFor } from '../scoring/submissions'
import { sideOf, type ToResolve } from './to-resolve'

/** What was done under both entries of an applicant before they were merged, and can count once only. */
export async function mergedTwice(records: RecordsReader): Promise<readonly ToResolve[]> {
  return [...(await reviewedTwice(records)), ...(await screenedDifferently(records))]
}

async function reviewedTwice(records: RecordsReader): Promise<readonly ToResolve[]> {
  const found: ToResolve[] = []
  for (const group of (await followedReviews(records)).twice) {
    const [counting] = group
    if (counting === undefined) continue
    const reviews = []
    for (const { id: review, entry, reviewers, third, dealtAt } of group) {
      const submitted = new Set((await submissionsFor(records, review)).map(({ id }) => id))
      const people = third === null ? reviewers : [...reviewers, third]
      reviews.push({
        review,
        entry,
        dealtAt,
        seats: people.map((person) => ({ person, submitted: submitted.has(person) })),
      })
    }
    const { applicant, round } = counting
    found.push({
      kind: 'reviewed-twice',
      id: `reviewed-twice ${round} ${applicant}`,
      applicant,
      round,
      reviews,
    })
  }
  return found
}

async function screenedDifferently(records: RecordsReader): Promise<readonly ToResolve[]> {
  const found: ToResolve[] = []
  for (const { applicant, differing } of await followedScreenings(records)) {
    const words = []
    for (const { id: entry, ...screening } of differing) {
      const view = await records.get(recordIds.screening(entry))
      const [value] = view === undefined ? [] : fieldOf(view.state, 'outcome').values
      if (value !== undefined) words.push({ entry, screening, side: sideOf(value) })
    }
    if (words.length === 0) continue
    found.push({ kind: 'screened-differently', id: `screened-differently ${applicant}`, applicant, words })
  }
  return found
}
