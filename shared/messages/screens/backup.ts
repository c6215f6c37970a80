import type { Messages } from '../message-types'

/** Backups of all that a laptop holds, and the way back from one. */
export const backup = {
  'backup.title': 'Back up everything',
  'backup.write': 'Back up everything',
  'backup.about':
    'All that is on this laptop goes into one encrypted file: every hiring action, private notes and drafts that were not submitted, papers and signed sheets. Control+Shift+B does it from anywhere.',
  'backup.file-name': 'Evenhand backup {name} {time}',
  'backup.folder': 'Into {folder}',
  'backup.folder.none': 'Choose a stick or a folder that is not on this laptop. It is remembered.',
  'backup.folder.choose': 'Choose the folder',
  'backup.folder.change': 'Change',
  'backup.passphrase.about':
    'Your key for backups is made now. Your passphrase protects it, and is asked for this once.',
  'backup.working': 'Writing and checking…',
  'backup.done': 'Backed up',
  'backup.done.both':
    'To restore, you need both files and your passphrase. Nobody can open the backup without all three. Older backups were left where they are.',
  'backup.done.checked':
    'Checked: all {changes} changes and {files} files were verified before they were encrypted, and the {size} were read again where they lie. To check that the file opens, choose it under Records, Check a file.',
  'backup.never': 'Never backed up',
  'backup.last': 'Last backed up {time}',
  'backup.nothing-only-here': 'Everything of yours on this laptop is also elsewhere.',
  'notice.backup.restored':
    'Your backup is restored. This laptop is new to the others: send its card to HR, who confirms it, before you exchange.',
  'restore.title': 'Restore a backup',
  'restore.open': 'Restore a backup',
  'restore.about':
    'Brings everything back as it was when the backup was written, private work included. Choose both files.',
  'restore.backup.none': 'The backup: a file that ends in .evenhand',
  'restore.key.none': 'Its key: a file of the same name that ends in .evenhand-key',
  'restore.backup.choose': 'Choose the backup',
  'restore.key.choose': 'Choose the key file',
  'restore.passphrase.about': 'The passphrase that was yours when the backup was written.',
  'restore.run': 'Restore',
} as const satisfies Messages
