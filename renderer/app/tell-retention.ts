import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { dueForRemoval, isClosed, isOnHold } from '#shared/domain/records/retention'
import { dateAt, type ZoneId } from '#shared/kernel/time'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import { call } from '../bridge/bridge'
import type { LocalData } from '../data/local-data'
import { now } from './clock'
import type { NoticeStore } from './notice-store'

/**
 * Says which hiring actions need not be kept any longer, and which HR has closed: they wait to be removed from
 * this laptop too.
 */
export async function tellRetention(data: LocalData, zone: ZoneId, said: NoticeStore): Promise<void> {
  for (const { title } of await dueForRemoval(data.records, dateAt(now(), zone))) {
    said.add({ code: 'action.due', values: { title } })
  }
  for (const view of await data.records.list('action/')) {
    const title = readAs(HiringAction, view)?.title
    if (title === undefined || isOnHold(view)) continue
    // A laptop that left the exchange folder told it, where its records could not come.
    const action = partsOf(view.id)[0] ?? ''
    if (isClosed(view) || (await call('exchange.place', { action })).place?.told) {
      said.add({ code: 'action.closed', values: { title } })
    }
  }
}
