import { useMemo } from 'react'
import { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { compareByName, sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useRecordsOf, type WithId } from '../../../data/use-live'

/** A line of the table of screening. */
export interface ScreeningRow {
  readonly applicant: WithId<Applicant>
  readonly name: string
  readonly hasResume: boolean
}

/** The applicants by name, each with whether a résumé came; undefined while they are read. */
export function useScreening(action: Id): readonly ScreeningRow[] | undefined {
  const { records } = useSession().data
  const applicants = useRecordsOf(records, action, 'applicant', Applicant)
  const papers = useRecordsOf(records, action, 'paper', Paper)
  return useMemo(() => {
    if (applicants === undefined || papers === undefined) return undefined
    const withResume = new Set(papers.filter(({ kind }) => kind === 'resume').map((paper) => paper.applicant))
    return [...applicants].sort(compareByName).map((applicant) => ({
      applicant,
      name: sortedName(applicant),
      hasResume: withResume.has(applicant.id),
    }))
  }, [applicants, papers])
}
