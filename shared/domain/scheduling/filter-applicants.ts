import type { Id } from '../../kernel/ids'
import type { ApplicantRow, ApplicantStatus } from './applicant-rows'
import { searchWords } from './name-search'
import { RowSearch } from './row-search'

/** What the table of applicants is narrowed to; an empty list or text narrows nothing. */
export interface ApplicantFilter {
  readonly search: string
  readonly statuses: readonly ApplicantStatus[]
  /** Names of roles; one of them is enough. */
  readonly roles: readonly string[]
}

/**
 * The rows that fit search (or were found by it elsewhere), status and role, in the order in which they came. With the
 * search of the last time, a key more looks at few.
 */
export function filterApplicants(
  rows: readonly ApplicantRow[],
  { search, statuses, roles }: ApplicantFilter,
  found: ReadonlyMap<Id, unknown> = new Map(),
  rowSearch = new RowSearch<ApplicantRow>(),
): readonly ApplicantRow[] {
  const named = rowSearch.find(rows, searchWords(search))
  const fit = found.size === 0 || named === rows ? named : withFound(rows, named, found)
  if (statuses.length === 0 && roles.length === 0) return fit
  return fit.filter(
    (row) =>
      (statuses.length === 0 || statuses.includes(row.status)) &&
      (roles.length === 0 || row.roles.some((role) => roles.includes(role))),
  )
}

/** Those found by name and those found elsewhere, in the order in which they came. */
function withFound(
  rows: readonly ApplicantRow[],
  named: readonly ApplicantRow[],
  found: ReadonlyMap<Id, unknown>,
): readonly ApplicantRow[] {
  const byName = new Set(named)
  return rows.filter((row) => byName.has(row) || found.has(row.id))
}
