import { useCallback } from 'react'
import { Person } from '#shared/domain/panel/person'
import { AssessmentRound, HiringAction } from '#shared/domain/preparation/hiring-action'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useListed, withIds } from '../../../data/use-live'
import { sheetLists, type SheetLists } from './sheet-rows'

export interface SheetListsOfAction {
  readonly action: HiringAction
  readonly lists: SheetLists
}

/** The score sheets of a hiring action for the person who works here; undefined while they are read. */
export function useSheetLists(action: Id): SheetListsOfAction | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const { records } = data
  const read = useCallback(async () => {
    const list = async (kind: string) => records.listed(action, kind)
    const found = await findRecord(records, HiringAction, recordIds.action(action))
    if (found === undefined) return undefined
    const source = {
      interviews: withIds(Interview, await list('interview')),
      applicants: withIds(Applicant, await list('applicant')),
      rounds: withIds(AssessmentRound, await list('round')),
      people: withIds(Person, await list('person')),
      notes: await list('notes'),
      sheets: await list('sheet'),
      submissions: await list('submission'),
      signatures: await list('signature'),
      successions: await list('succession'),
    }
    return { action: found, lists: sheetLists(source, found, person) }
  }, [records, action, person])
  return useListed(records, action, read)
}
