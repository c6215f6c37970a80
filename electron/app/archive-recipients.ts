import type { Protection } from '#shared/contracts/ipc/archive'
import { knownDevices, recoveryOf } from '#shared/domain/panel/known-devices'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { RecordsReader } from '#shared/log/records'
import type { EncryptFor } from '../bundle/age-encrypt'
import type { IdentityStore } from './identity-store'

/**
 * Who can open an archive; undefined where anybody can. To laptops always means to this one and to the agency's
 * recovery key as well. Errors: `archive.laptop-not-in-use`.
 */
export async function archiveRecipients(
  identity: IdentityStore,
  records: RecordsReader,
  action: Id,
  protection: Protection,
): Promise<EncryptFor | undefined> {
  switch (protection.kind) {
    case 'none':
      return undefined
    case 'passphrase':
      return { passphrase: protection.passphrase }
    case 'laptops': {
      const { recipient } = await identity.laptopKeys()
      const known = await knownDevices(records, action)
      const chosen = protection.devices.map((device) => {
        const found = known.find((each) => each.device === device)
        if (found === undefined || found.retired !== null) {
          throw new AppError('archive.laptop-not-in-use', device)
        }
        return found.recipient
      })
      const recovery = await recoveryOf(records, action)
      const all = [recipient, ...chosen, ...(recovery === undefined ? [] : [recovery.recipient])]
      return { recipients: [...new Set(all)].sort() }
    }
  }
}
