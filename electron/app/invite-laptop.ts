import { knownDevices, recoveryOf } from '#shared/domain/panel/known-devices'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { encryptTo } from '../bundle/age-encrypt'
import { publishFile } from '../bundle/publish-file'
import type { Work } from '../bundle/work'
import { writeBundle } from '../bundle/write-bundle'
import { archiveContent } from './archive-content'
import type { DataServices } from './data-services'

/**
 * Writes the hiring action whole for one laptop that HR has confirmed: encrypted to it and to the recovery key
 * if there is one. Errors: `device.unknown`, `device.retired`, `archive.…`, `file.…`,
 * `work.cancelled`.
 */
export async function writeJoiningFile(
  services: DataServices,
  { action, device }: { readonly action: Id; readonly device: Id },
  path: string,
  work: Work = {},
): Promise<{ bytes: number }> {
  const { content, signer, changes } = await archiveContent(services, action, { encryption: 'age' }, work)
  const records = new Records().applyAll(changes)
  const laptop = (await knownDevices(records, action)).find((known) => known.device === device)
  if (laptop === undefined) throw new AppError('device.unknown', device)
  if (laptop.retired !== null) throw new AppError('device.retired', device)
  const recovery = await recoveryOf(records, action)
  const recipients = [laptop.recipient, ...(recovery === undefined ? [] : [recovery.recipient])]
  return publishFile(path, encryptTo(writeBundle(content, signer, work), { recipients }))
}
