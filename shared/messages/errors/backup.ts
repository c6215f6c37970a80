import type { Messages } from '../message-types'

/** Failures of writing and restoring backups; and of what was removed. */
export const backupErrors = {
  'error.backup.no-folder': 'No folder was chosen for backups. Choose one first.',
  'error.backup.no-key': 'There is no key for backups yet. Give your passphrase, so that it is made.',
  'error.restore.file-missing': 'Choose both files: the backup and its key.',
  'error.restore.key-unreadable':
    'This is not the key file of a backup. Choose the file of the same name as the backup that ends in .evenhand-key.',
  'error.restore.no-identity':
    'This backup does not say whose it is, so it cannot be restored. Choose another backup.',
  'error.restore.not-empty':
    'There is work on this laptop already, and a backup is never put over it. Restore it on a laptop, or under an account, where Evenhand was never used.',
  'error.action.not-closed': 'This hiring action is not closed yet. Write and check its final archive first.',
  'error.archive.not-verified':
    'The final archive could not be verified where it lies. Nothing was removed. Write it to another place.',
  'error.action.removed':
    'This hiring action was removed from this laptop, and nothing brings it back here. Open its final archive on another laptop if you need it.',
  'error.journal.removed-unreadable':
    'The list of what was removed from this laptop cannot be read. Nothing was changed. Restore the file removed.json of the profile’s journal folder from a copy.',
} as const satisfies Messages
