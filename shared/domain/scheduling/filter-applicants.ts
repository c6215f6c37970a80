import type { Id } from '../../kernel/ids'
import type { ApplicantRow, ApplicantStatus } from './applicant-rows'
import { matchesWords, searchWords } from './name-search'

/** What the table of applicants is narrowed to; an empty list or text narrows nothing. */
export interface ApplicantFilter {
  readonly search: string
  readonly statuses: readonly ApplicantStatus[]
  /** Names of roles; one of them is enough. */
  readonly roles: readonly string[]
}

/** The rows that fit search (or were found by it elsewhere), status and role, in the order in which they came. */
export function filterApplicants(
  rows: readonly ApplicantRow[],
  { search, statuses, roles }: ApplicantFilter,
  found: ReadonlyMap<Id, unknown> = new Map(),
): readonly ApplicantRow[] {
  const query = searchWords(search)
  if (query.length === 0 && statuses.length === 0 && roles.length === 0) return rows
  return rows.filter(
    (row) =>
      (statuses.length === 0 || statuses.includes(row.status)) &&
      (roles.length === 0 || row.roles.some((role) => roles.includes(role))) &&
      (matchesWords(row.words, query) || found.has(row.id)),
  )
}
