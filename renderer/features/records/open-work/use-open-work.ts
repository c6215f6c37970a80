import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { actionChain, recordIds } from '#shared/domain/record-ids'
import { isHr } from '#shared/domain/panel/hr'
import { namesOf } from '#shared/domain/records/record-names'
import { findRecord } from '#shared/domain/find-record'
import type { Id } from '#shared/kernel/ids'
import { instantFromMs, type ZoneId } from '#shared/kernel/time'
import { useNowMs } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'
import { exchangeRows, gradingRows, reviewRows, workRows, type OpenWorkRow } from './open-work-rows'
import { unexchangedHere } from './unexchanged-here'

export interface OpenWorkList {
  readonly rows: readonly OpenWorkRow[]
  /** Whether the person who works here may return a sheet. */
  readonly mayReturn: boolean
  readonly zone: ZoneId
}

/** Time goes on: what was not due becomes overdue. */
const EVERY_MS = 60_000

/** The clerk's list of a hiring action; undefined while it is read. */
export function useOpenWork(action: Id): OpenWorkList | undefined {
  const { data, device, identity } = useSession()
  const nowMs = useNowMs(EVERY_MS)
  return useLive(async () => {
    const records = data.records.within(action)
    const now = instantFromMs(nowMs)
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    const found = await findRecord(records, HiringAction, recordIds.action(action))
    if (found === undefined) return { rows: [], mayReturn: false, zone: identity.profile.zone }
    const names = namesOf(await data.worker.ask('names', { action, person: identity.person }))
    const work = workRows(await data.worker.ask('openWork', { action, now }), names)
    const { person } = identity
    const reviews = await data.worker.ask('openReviews', { action, person })
    const gradings = await data.worker.ask('openGradings', { action, person, now })
    const { hideNames } = found.settings
    const laptops = exchangeRows(await unexchangedHere(data, { action, device, now }), names)
    const hr = await isHr(records, action, person)
    return {
      rows: [
        ...work,
        ...reviewRows(reviews, names, { person, hr, hideNames }),
        ...gradingRows(gradings, names, person),
        ...laptops,
      ],
      mayReturn: hr,
      zone: names.zone,
    }
  }, [data, action, device, identity, nowMs])
}
