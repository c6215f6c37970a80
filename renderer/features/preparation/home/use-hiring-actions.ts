import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { sameApplicants } from '#shared/domain/same-applicant'
import type { LocalData } from '../../../data/local-data'
import { useLive, withIds, type WithId } from '../../../data/use-live'

/** A hiring action with what its row tells. */
export interface ActionRow {
  readonly action: WithId<HiringAction>
  readonly applicants: number
  readonly interviews: number
}

/** The hiring actions on this laptop, by title. */
export function useHiringActions(data: LocalData): readonly ActionRow[] | undefined {
  return useLive(async () => {
    const actions = withIds(HiringAction, await data.records.ofKind('action'))
    const rows = await Promise.all(
      actions.map(async (action) => ({
        action,
        applicants:
          (await data.records.countOf(action.id, 'applicant')) -
          (await sameApplicants(data.records.within(action.id))).size,
        interviews: await data.records.countOf(action.id, 'interview'),
      })),
    )
    return rows.sort((a, b) => a.action.title.localeCompare(b.action.title))
  }, [data])
}
