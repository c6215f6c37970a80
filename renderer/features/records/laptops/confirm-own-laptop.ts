import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import { knownDevices } from '#shared/domain/panel/known-devices'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

/**
 * HR's own laptop confirms itself before anything is handed out: its word is the first that others rest on.
 * Nothing where it is known already. Throws `action.not-hr`, `device.…`.
 */
export async function confirmOwnLaptop(
  { data, identity, runner }: Pick<Session, 'data' | 'identity' | 'runner'>,
  action: Id,
): Promise<void> {
  const { device, name, keys } = await call('laptop.describe', {})
  const known = await knownDevices(data.records.within(action), action)
  if (known.some((laptop) => laptop.device === device && laptop.retired === null)) return
  await runner.run(confirmDevice, { action, device, person: identity.person, name, keys })
}
