import { useMemo } from 'react'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { asOne } from '#shared/domain/same-applicant'
import { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { followedScreenings } from '#shared/domain/scheduling/followed-screenings'
import { SCREENING_REASONS } from '#shared/domain/scheduling/screening'
import { screeningRows, type ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, useRecord, withIds } from '../../../data/use-live'

export interface ScreeningList {
  /** By name. */
  readonly rows: readonly ScreeningRow[]
  /** The reasons that there always are, then the agency's own. */
  readonly reasons: readonly string[]
}

/** The applicants with their papers and what HR has said; undefined while they are read. */
export function useScreening(action: Id): ScreeningList | undefined {
  const { records } = useSession().data
  const found = useLive(async () => {
    const all = records.within(action)
    const within = asOne(all)
    return {
      applicants: withIds(Applicant, await within.list('applicant/')),
      papers: withIds(Paper, await within.list('paper/')),
      screenings: await followedScreenings(all),
    }
  }, [records, action])
  const settings = useRecord(records, recordIds.action(action), HiringAction)?.settings
  return useMemo(() => {
    if (found === undefined) return undefined
    return {
      rows: screeningRows(found),
      reasons: [...SCREENING_REASONS, ...(settings?.screeningReasons ?? [])],
    }
  }, [found, settings])
}
