import {
  GuideDraft,
  guideInWork,
  newestVersion,
  versionsOf,
  type GuideInWork,
} from '#shared/domain/preparation/guide-draft'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { interviewsOfRound, type RoundInterviews } from '#shared/domain/preparation/interviews-of-round'
import { findRecord, readAll, type Identified } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

/** The guide of a round: as it is being written, its versions, and the interviews that hold them. */
export interface RoundGuide {
  readonly inWork: GuideInWork
  /** The newest first. */
  readonly versions: readonly Identified<InterviewGuide>[]
  readonly newest: Identified<InterviewGuide> | undefined
  readonly interviews: RoundInterviews
}

export function useGuide(action: Id, round: Id): RoundGuide | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const records = data.records.within(action)
    const versions = versionsOf(readAll(InterviewGuide, await records.list('guide/')), round)
    return {
      inWork: guideInWork(await findRecord(records, GuideDraft, recordIds.guideDraft(round)), versions),
      versions: [...versions].sort((a, b) => b.version - a.version),
      newest: newestVersion(versions),
      interviews: await interviewsOfRound(records, round),
    }
  }, [data, action, round])
}
