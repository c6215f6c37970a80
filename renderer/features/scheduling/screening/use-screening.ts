import { useMemo } from 'react'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { Screening, SCREENING_REASONS } from '#shared/domain/scheduling/screening'
import { screeningRows, type ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useRecord, useRecordsOf } from '../../../data/use-live'

export interface ScreeningList {
  /** By name. */
  readonly rows: readonly ScreeningRow[]
  /** The reasons that there always are, then the agency's own. */
  readonly reasons: readonly string[]
}

/** The applicants with their papers and what HR has said; undefined while they are read. */
export function useScreening(action: Id): ScreeningList | undefined {
  const { records } = useSession().data
  const applicants = useRecordsOf(records, action, 'applicant', Applicant)
  const papers = useRecordsOf(records, action, 'paper', Paper)
  const screenings = useRecordsOf(records, action, 'screening', Screening)
  const settings = useRecord(records, recordIds.action(action), HiringAction)?.settings
  return useMemo(() => {
    if (applicants === undefined || papers === undefined || screenings === undefined) return undefined
    return {
      rows: screeningRows({ applicants, papers, screenings }),
      reasons: [...SCREENING_REASONS, ...(settings?.screeningReasons ?? [])],
    }
  }, [applicants, papers, screenings, settings])
}
