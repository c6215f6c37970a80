import { knownDevices, type KnownDevice } from '#shared/domain/panel/known-devices'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import type { NamedChange } from '#shared/log/change'
import { newTo } from '#shared/log/new-to'
import { Records } from '#shared/log/records'
import { beyondRetirement, notVouched } from '../../bundle/accepted-changes'
import { provenSender } from '../../bundle/laptop-proof'
import type { OpenArchive } from '../../bundle/open-archive'
import { assertHrsWord } from './assert-hrs-word'

/**
 * That an archive of a hiring action which this laptop has brings nothing that nobody vouches for. What a laptop
 * in use has signed as a whole is believed, if it is known here or proves itself as one of HR's; of anything else
 * every change that is new has to be under a signature of such a laptop. Answers who made it, if anybody known did. Throws
 * `import.not-taking-part`, `import.retired-laptop`, `import.not-vouched`, `hr.own-word`.
 */
export async function checkImport(
  archive: OpenArchive,
  here: readonly NamedChange[],
  own: OwnLaptop,
): Promise<KnownDevice | undefined> {
  const { action, manifest, changes, heads } = archive
  if (here.length === 0) throw new AppError('import.not-taking-part')
  const records = new Records().applyAll(here)
  const laptops = await knownDevices(records, action)
  const fresh = newTo(here, changes)
  const late = beyondRetirement(fresh, laptops)
  if (late !== undefined) throw new AppError('import.retired-laptop', late.header.device)
  await assertHrsWord(records, { action, here, fresh })

  const sender =
    laptops.find(({ device }) => device === manifest.device) ?? (await provenSender(records, action, archive))
  const isOwn = manifest.device === own.device
  if (manifest.signed && (isOwn || sender?.retired === null)) return sender
  const certificate = hashBytes(Buffer.from(own.keys.certificate, 'base64'))
  const open = await notVouched({
    action,
    here,
    changes,
    heads,
    own: { device: own.device, certificate },
  })
  const [first] = open
  if (first !== undefined) {
    throw new AppError('import.not-vouched', first.header.device, { count: open.length })
  }
  return sender
}
