import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { notArchived } from '#shared/domain/records/retention'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { knownRecords, sharedChanges } from '../action-records'
import type { DataServices } from '../data-services'
import { Exchanges } from '../exchanges'

/**
 * How many changes of this laptop the final archive of a closed hiring action lacks: with them gone here, they
 * would be gone. 0 where nobody closed it.
 */
export async function notArchivedHere(services: DataServices, action: Id): Promise<number> {
  const { journal, identity } = services
  const view = (await knownRecords(journal, action)).view(recordIds.action(action))
  const closed = (view && readAs(HiringAction, view)?.closed) ?? (await new Exchanges(services).told(action))
  if (closed === null || closed === undefined) return 0
  const own = new Set([journal.device, ...(await identity.earlierIds())])
  const changes = (await sharedChanges(journal, action)).filter(({ header }) => own.has(header.device))
  return notArchived(changes, closed.heads).length
}
