import type { Paper } from '../applicant'

/** One applicant's papers as they are listed: résumés first, then by their names. */
export function resumesFirst<Listed extends Pick<Paper, 'kind' | 'name'>>(
  papers: readonly Listed[],
): readonly Listed[] {
  return [...papers].sort(
    (a, b) => Number(a.kind !== 'resume') - Number(b.kind !== 'resume') || (a.name < b.name ? -1 : 1),
  )
}
