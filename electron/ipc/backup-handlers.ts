import type { ChannelName } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import { keepBackupPlace, readBackupPlace } from '../app/backup/backup-place'
import { RestoreChoice } from '../app/backup/restore-choice'
import type { Services } from '../app/services'
import { chooseFile, chooseFolder } from '../platform/dialogs'
import type { Handlers } from './handle'

/** Backups of all that is mine, and the way back from one; what writes and reads them is loaded when first needed. */
export function backupHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `backup.${string}` | `restore.${string}`>> {
  const { identity, paths, works } = services
  const files = new RestoreChoice()
  return {
    'backup.state': async () => {
      const { folder, last } = await readBackupPlace(paths.profile)
      const { onlyOnThisLaptop } = await import('../app/only-on-this-laptop')
      const { changes, interviews, submittedSheets } = await onlyOnThisLaptop(services)
      return {
        folder,
        last: last && { at: last.at, path: last.path, bytes: last.bytes },
        hasKey: identity.backupKey !== undefined,
        onlyHere: { changes, interviews, submittedSheets },
      }
    },
    'backup.choose-folder': async () => {
      const folder = await chooseFolder()
      if (folder === undefined) return { chosen: false }
      await keepBackupPlace(paths.profile, { ...(await readBackupPlace(paths.profile)), folder })
      return { chosen: true }
    },
    'backup.write': async ({ work: id, passphrase }) => {
      if (passphrase !== null) await identity.unlockBackup(passphrase)
      const { writeBackup } = await import('../app/backup/write-backup')
      const {
        path,
        keyPath,
        bytes,
        changes,
        files: count,
      } = await works.run(id, async (work) => writeBackup(services, work))
      return { id: services.written.add(path), path, keyPath, bytes, changes, files: count }
    },
    'restore.choose': async ({ what }) => {
      const kind =
        what === 'backup'
          ? { name: message('dialog.bundles'), extensions: ['evenhand'] }
          : { name: message('dialog.key-files'), extensions: ['evenhand-key'] }
      const path = await chooseFile([kind])
      return path === undefined ? files.chosen : files.choose(what, path)
    },
    'restore.run': async ({ work: id, passphrase }) => {
      const { restoreBackup } = await import('../app/backup/restore-backup')
      return works.run(id, async (work) => restoreBackup(services, files.both(), passphrase, work))
    },
  }
}
