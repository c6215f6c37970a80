import { z } from 'zod'
import { Hash } from '../../kernel/ids'
import { compareInstants, Instant } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { ListedView } from '../same-applicant'
import type { SubmissionOf } from './submissions'

/** The key of a fork among first revisions, which supersede nothing. */
export const FIRST = 'first'

/**
 * Record `succession/<interview>/<rater>/@<person>`: which of two or more successors of one revision counts.
 * The field `chosen/<superseded revision>` (or `chosen/first`) holds it; no revision is removed.
 */
const Succession = z.object({ chosen: z.record(z.string(), z.object({ revision: Hash, at: Instant })) })

/**
 * Marks the submissions that a choice set aside, with all that amends them. Of several choices about one
 * fork the newest counts.
 */
export function withSuccessions(
  submissions: readonly SubmissionOf[],
  successions: readonly ListedView[],
): readonly SubmissionOf[] {
  if (successions.length === 0) return submissions
  const chosen = choices(successions)
  const aside = new Set<Hash>()
  for (const { id, revision, supersedes } of submissions) {
    const choice = chosen.get(`${id} ${supersedes ?? FIRST}`)
    if (choice !== undefined && choice !== revision) aside.add(revision)
  }
  for (let before = -1; before !== aside.size;) {
    before = aside.size
    for (const { revision, supersedes } of submissions) {
      if (supersedes !== undefined && aside.has(supersedes)) aside.add(revision)
    }
  }
  return submissions.map((one) => (aside.has(one.revision) ? { ...one, setAside: true } : one))
}

/** By `<rater> <superseded revision>`. */
function choices(successions: readonly ListedView[]): ReadonlyMap<string, Hash> {
  const all = successions.flatMap((view) => {
    const [, rater = '', person = ''] = partsOf(view.id)
    return Object.entries(readAs(Succession, view)?.chosen ?? {}).map(([fork, { revision, at }]) => ({
      key: `${rater} ${fork}`,
      revision,
      at,
      person,
    }))
  })
  all.sort((a, b) => compareInstants(a.at, b.at) || (a.person < b.person ? -1 : 1))
  return new Map(all.map(({ key, revision }) => [key, revision]))
}
