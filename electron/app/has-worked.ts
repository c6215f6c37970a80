import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { actionOfChain } from '#shared/log/chain'
import { Records } from '#shared/log/records'
import { sharedChanges } from './action-records'
import type { DataServices } from './data-services'

/** Whether anything was written here in a hiring action that is not the sample. */
export async function hasWorked({ journal }: DataServices): Promise<boolean> {
  const own = journal
    .chains()
    .filter(({ chain, device, head }) => chain !== 'workspace' && device === journal.device && head !== null)
  for (const action of new Set(own.map(({ chain }) => actionOfChain(chain)))) {
    const records = new Records().applyAll(await sharedChanges(journal, action))
    const found = await findRecord(records, HiringAction, recordIds.action(action))
    if (found?.sample !== true) return true
  }
  return false
}
