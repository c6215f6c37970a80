import { Person } from '#shared/domain/panel/person'
import { AssessmentRound, HiringAction } from '#shared/domain/preparation/hiring-action'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { asOne } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, withIds } from '../../../data/use-live'
import { sheetLists, type SheetLists } from './sheet-rows'

export interface SheetListsOfAction {
  readonly action: HiringAction
  readonly lists: SheetLists
}

/** The score sheets of a hiring action for the person who works here; undefined while they are read. */
export function useSheetLists(action: Id): SheetListsOfAction | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  return useLive(async () => {
    const { records } = data
    const joined = asOne(records.within(action))
    const found = await findRecord(records, HiringAction, recordIds.action(action))
    if (found === undefined) return undefined
    const source = {
      interviews: withIds(Interview, await joined.list('interview/')),
      applicants: withIds(Applicant, await joined.list('applicant/')),
      rounds: withIds(AssessmentRound, await records.ofAction(action, 'round')),
      people: withIds(Person, await records.ofAction(action, 'person')),
      notes: await records.ofAction(action, 'notes'),
      sheets: await records.ofAction(action, 'sheet'),
      submissions: await records.ofAction(action, 'submission'),
      signatures: await records.ofAction(action, 'signature'),
      successions: await records.ofAction(action, 'succession'),
    }
    return { action: found, lists: sheetLists(source, found, person) }
  }, [data, action, person])
}
