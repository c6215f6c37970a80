import { isHr } from '#shared/domain/panel/hr'
import { knownDevices, type KnownDevice } from '#shared/domain/panel/known-devices'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import type { OpenArchive } from '../../bundle/open-archive'
import { rosterOf } from '../../bundle/roster'

/** Who a joining file comes from, and who it says works here. */
export interface Invitation {
  readonly sender: KnownDevice
  readonly person: Id
}

/**
 * That an archive was made for this laptop by an HR specialist's laptop. All that it says rests on the sender's
 * keys: they are shown, and compared by voice. Throws `join.not-confirmed`, `join.earlier-id`, `join.retired`,
 * `join.other-keys`, `join.sender-unknown`, `join.not-from-hr`.
 */
export async function checkJoining(
  { action, manifest, records }: OpenArchive,
  own: OwnLaptop,
  earlierIds: readonly Id[],
): Promise<Invitation> {
  const laptops = await knownDevices(records, action)
  const here = laptops.find(({ device }) => device === own.device)
  if (here === undefined) {
    const earlier = laptops.some(({ device }) => earlierIds.includes(device))
    throw new AppError(earlier ? 'join.earlier-id' : 'join.not-confirmed')
  }
  if (here.retired !== null) throw new AppError('join.retired')
  const { certificate, recipient, signing } = own.keys
  const same =
    here.certificate === certificate && here.recipient === recipient && here.signing.certificate === signing
  if (!same) throw new AppError('join.other-keys')

  const sender = laptops.find(({ device }) => device === manifest.device)
  if (sender === undefined || !manifest.signed) throw new AppError('join.sender-unknown')
  // The keys that are read out are the only ones that the signature was checked against.
  const named = [...((await rosterOf(records, action)).get(sender.device) ?? [])]
  if (named.length !== 1 || named[0] !== hashBytes(Buffer.from(sender.certificate, 'base64'))) {
    throw new AppError('join.sender-unknown', 'several keys')
  }
  if (sender.retired !== null || !(await isHr(records, action, sender.person))) {
    throw new AppError('join.not-from-hr')
  }
  return { sender, person: here.person }
}
