import { useMemo } from 'react'
import { Paper } from '#shared/domain/scheduling/applicant'
import { resumesFirst } from '#shared/domain/scheduling/papers/resumes-first'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useRecordsOf, type WithId } from '../../../data/use-live'

/** The papers of one applicant, résumés first; undefined while they are read. */
export function usePapersOf(action: Id, applicant: Id): readonly WithId<Paper>[] | undefined {
  const { data } = useSession()
  const papers = useRecordsOf(data.records, action, 'paper', Paper)
  return useMemo(
    () => papers && resumesFirst(papers.filter((paper) => paper.applicant === applicant)),
    [papers, applicant],
  )
}
