import { hostname } from 'node:os'
import { join } from 'node:path'
import type { StorageStatus } from '#shared/contracts/ipc/app'
import type { Notice } from '#shared/contracts/ipc/journal'
import { openJournal, type OpenedJournal } from '../journal/open-journal'
import { type ClockReading, readClock } from '../platform/clock'
import { systemRandom } from '../platform/random'
import { IdentityStore } from './identity-store'

/** What works with the data of a profile alone, and needs no window: the command line has it too. */
export interface DataServices extends Omit<OpenedJournal, 'close'> {
  readonly paths: { readonly profile: string }
  readonly identity: IdentityStore
}

export interface DataServiceOptions {
  readonly onStatus: (status: StorageStatus) => void
  readonly onNotice: (notice: Notice) => void
  /** Bytes below which attachments and exports are refused; the journal's own default unless set. */
  readonly floorBytes?: number | undefined
  readonly reserveBytes?: number | undefined
  /** The computer's own unless set. */
  readonly clock?: () => ClockReading
}

/** Opens a profile folder for this process alone. Errors: `journal.in-use`, `profile.damaged`, `storage.…`. */
export async function openDataServices(
  profile: string,
  options: DataServiceOptions,
): Promise<DataServices & Pick<OpenedJournal, 'close'>> {
  const { floorBytes, reserveBytes, onStatus, onNotice, clock = readClock } = options
  const identity = await IdentityStore.open(profile, {
    now: () => clock().instant,
    random: systemRandom,
    computerName: hostname(),
  })
  const opened = await openJournal({
    folder: join(profile, 'journal'),
    device: identity.device,
    actor: () => identity.person,
    clock,
    random: systemRandom,
    onStatus,
    onNotice,
    ...(floorBytes === undefined ? {} : { floorBytes }),
    ...(reserveBytes === undefined ? {} : { reserveBytes }),
  })
  return { ...opened, paths: { profile }, identity }
}
