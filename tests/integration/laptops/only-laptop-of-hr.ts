import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { keepBackupPlace } from '#electron/app/backup/backup-place'
import { restoreBackup } from '#electron/app/backup/restore-backup'
import { writeBackup, type WrittenBackup } from '#electron/app/backup/write-backup'
import { runCommand } from '#electron/app/command-runner'
import type { DataServices } from '#electron/app/data-services'
import { Exchanges } from '#electron/app/exchanges'
import { proveLaptop } from '#electron/app/prove-laptop'
import { defineCommand, inAction } from '#shared/domain/define-command'
import { proveDevice } from '#shared/domain/panel/commands/device-commands'
import { recordIds } from '#shared/domain/record-ids'
import type { Json } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { setFields } from '#shared/log/command'
import { openProfile, type OpenProfile } from '../backup/empty-laptop'
import { freshFolder, type Laptop, PASSPHRASE } from './laptop'
import type { ExchangingPair } from './pair'

export const exchange = async (services: DataServices, action: Id) => new Exchanges(services).run(action)

export async function backUp({ services, folder }: Laptop): Promise<WrittenBackup> {
  await keepBackupPlace(folder, { v: 1, folder: freshFolder(), last: null })
  return writeBackup(services)
}

/** The backup on a new laptop, which has chosen the exchange folder. */
export async function restored(
  written: WrittenBackup,
  { action, share }: ExchangingPair,
): Promise<OpenProfile> {
  const fresh = await openProfile(freshFolder())
  await restoreBackup(fresh, { backup: written.path, key: written.keyPath }, PASSPHRASE)
  await new Exchanges(fresh).choose(action, share)
  return fresh
}

/** What the window does when a person gives the passphrase. */
export async function prove(services: DataServices, action: Id): Promise<void> {
  const laptop = await proveLaptop(services.identity, action, PASSPHRASE)
  await runCommand(services, action, proveDevice, { action, ...laptop })
}

/** What a changed program could write: any fields in this laptop's own record. */
export async function claim(
  services: DataServices,
  action: Id,
  fields: Readonly<Record<string, Json>>,
): Promise<void> {
  const { device, person = '' } = services.identity
  const forged = defineCommand('device.prove', z.object({}), () =>
    Promise.resolve(inAction(action, setFields(recordIds.device(action, device, person), fields))),
  )
  await runCommand(services, action, forged, {})
}

export const random = (length: number) => new Uint8Array(randomBytes(length))
