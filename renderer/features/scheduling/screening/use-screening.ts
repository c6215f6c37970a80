import { useMemo, useState } from 'react'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { SameAs, sameApplicants } from '#shared/domain/same-applicant'
import { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { followScreenings } from '#shared/domain/scheduling/followed-screenings'
import { NameOrder } from '#shared/domain/scheduling/names'
import { Screening, SCREENING_REASONS } from '#shared/domain/scheduling/screening'
import { screeningRows, type ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, useRecord, useRecordsOf, type WithId } from '../../../data/use-live'

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
  const merges = useRecordsOf(records, action, 'same-as', SameAs)
  const same = useLive(async () => sameApplicants(records.within(action)), [records, action])
  const settings = useRecord(records, recordIds.action(action), HiringAction)?.settings
  const [order] = useState(() => new NameOrder<WithId<Applicant>>())
  const rows = useMemo(() => {
    if (!applicants || !papers || !screenings || !merges || !same) return undefined
    return screeningRows(
      { applicants, papers, screenings: followScreenings(screenings, { same, merges }) },
      order,
    )
  }, [applicants, papers, screenings, merges, same, order])
  return useMemo(
    () => rows && { rows, reasons: [...SCREENING_REASONS, ...(settings?.screeningReasons ?? [])] },
    [rows, settings],
  )
}
