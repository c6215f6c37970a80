import type { ApplicantRow } from '#shared/domain/scheduling/applicant-rows'
import { matchesWords, searchWords } from '#shared/domain/scheduling/name-search'
import type { Id } from '#shared/kernel/ids'

/** Those of the applicants found in papers whose name and number do not fit the search. */
export function byPaperOnly(
  rows: readonly ApplicantRow[],
  search: string,
  papers: ReadonlyMap<Id, string>,
): ReadonlyMap<Id, string> {
  if (papers.size === 0) return papers
  const query = searchWords(search)
  const named = new Set(
    rows.flatMap((row) => (papers.has(row.id) && matchesWords(row.words, query) ? [row.id] : [])),
  )
  return new Map([...papers].filter(([id]) => !named.has(id)))
}
