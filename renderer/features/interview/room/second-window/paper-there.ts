import type { Paper } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import type { WithId } from '../../../../data/use-live'

/** The paper that the second window shows: the chosen one, and the first résumé before one is chosen. */
export function paperThere(
  papers: readonly WithId<Paper>[],
  chosen: Id | undefined,
): WithId<Paper> | undefined {
  return papers.find(({ id }) => id === chosen) ?? papers.find(({ kind }) => kind === 'resume')
}
