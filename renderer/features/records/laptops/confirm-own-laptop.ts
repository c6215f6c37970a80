import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import { knownDevices } from '#shared/domain/panel/known-devices'
import { isUnheardOf } from '#shared/domain/panel/laptop-proof'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

/**
 * HR's first laptop confirms itself before anything is handed out: its word is the first that others rest on.
 * Nothing where it is known already. A later one has to be confirmed, or to prove itself: its bare word would be
 * believed nowhere else. Throws `device.unheard-of`, `action.not-hr`, `device.…`.
 */
export async function confirmOwnLaptop(
  { data, identity, runner }: Pick<Session, 'data' | 'identity' | 'runner'>,
  action: Id,
): Promise<void> {
  const { device, name, keys } = await call('laptop.describe', {})
  const records = data.records.within(action)
  if (await isUnheardOf(records, action, device)) throw new AppError('device.unheard-of', device)
  const known = await knownDevices(records, action)
  if (known.some((laptop) => laptop.device === device && laptop.retired === null)) return
  await runner.run(confirmDevice, { action, device, person: identity.person, name, keys })
}
