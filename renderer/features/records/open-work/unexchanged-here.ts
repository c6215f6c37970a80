import { knownDevices } from '#shared/domain/panel/known-devices'
import { unexchanged, type Unexchanged } from '#shared/domain/records/unexchanged'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { addMinutes, type Instant } from '#shared/kernel/time'
import { call } from '../../../bridge/bridge'
import type { LocalData } from '../../../data/local-data'

/** A laptop of which nothing came for so long is asked after. */
const QUIET_MINUTES = 48 * 60

/** The laptops that should exchange: this one for certain, the others as far as can be known here. */
export async function unexchangedHere(
  data: LocalData,
  { action, device, now }: { readonly action: Id; readonly device: Id; readonly now: Instant },
): Promise<readonly Unexchanged[]> {
  const heads = await data.heads(actionChain(action))
  const newest = await data.changes.named(heads.map(({ hash }) => hash))
  const { exchanged } = await call('records.only-here', { action })
  const devices = await knownDevices(data.records.within(action), action)
  return unexchanged(action, newest, devices, { device, exchanged }, addMinutes(now, -QUIET_MINUTES))
}
