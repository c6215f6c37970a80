import { asOne } from '#shared/domain/same-applicant'
import { Paper } from '#shared/domain/scheduling/applicant'
import { resumesFirst } from '#shared/domain/scheduling/papers/resumes-first'
import type { Id } from '#shared/kernel/ids'
import { useMemo } from 'react'
import { useSession } from '../../../app/session'
import { useLive, withIds, type WithId } from '../../../data/use-live'

/** The papers of one applicant's application, résumés first; undefined while they are read. */
export function usePapersOf(action: Id, applicant: Id): readonly WithId<Paper>[] | undefined {
  const papers = useAllPapersOf(action, applicant)
  // Work is for its graders: who interviews is not to be swayed by it.
  return useMemo(() => papers?.filter(({ workOf }) => workOf === undefined), [papers])
}

/** With the work of technical assessments. */
export function useAllPapersOf(action: Id, applicant: Id): readonly WithId<Paper>[] | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const papers = withIds(Paper, await asOne(data.records.within(action)).list('paper/'))
    return resumesFirst(papers.filter((paper) => paper.applicant === applicant))
  }, [data, action, applicant])
}
