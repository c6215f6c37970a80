import type { Messages } from '../message-types'

const DAMAGED =
  'Nothing of it was used. Get the file again from where it came, or from another copy, and check that one.'

/** Failures of reading and writing archives, and of the files that they lie in. */
export const bundleErrors = {
  'error.archive.attachment-missing': {
    one: 'One attachment of this hiring action is not on this laptop, so the archive would not be whole. Nothing was written. Restore it from an archive or from another laptop.',
    other:
      '{count} attachments of this hiring action are not on this laptop, so the archive would not be whole. Nothing was written. Restore them from an archive or from another laptop.',
  },
  'error.archive.empty': 'This hiring action has nothing in it to archive yet.',
  'error.archive.foreign-change':
    'Data that does not belong into this archive was about to be put in. Nothing was written. Start Evenhand anew and try again.',
  'error.archive.laptop-not-in-use':
    'One of the chosen laptops is not in use any more. Nothing was written. Choose again.',
  'error.archive.revision-missing': {
    one: 'One submitted score sheet of this hiring action is not on this laptop, so the archive would not be whole. Nothing was written. Restore it from an archive or from another laptop.',
    other:
      '{count} submitted score sheets of this hiring action are not on this laptop, so the archive would not be whole. Nothing was written. Restore them from an archive or from another laptop.',
  },
  'error.archive.sealed-missing': {
    one: 'The sealed copy of one submitted score sheet is not on this laptop, so the archive would not be whole. Nothing was written. Exchange with the other laptops first, and try again.',
    other:
      'The sealed copies of {count} submitted score sheets are not on this laptop, so the archive would not be whole. Nothing was written. Exchange with the other laptops first, and try again.',
  },
  'error.backup.empty': 'There is nothing on this laptop to back up yet.',
  'error.backup.file-missing': {
    one: 'One file that belongs into the backup cannot be read on this laptop. Nothing was written. Restart Evenhand, so that it checks and restores its files, and try again.',
    other:
      '{count} files that belong into the backup cannot be read on this laptop. Nothing was written. Restart Evenhand, so that it checks and restores its files, and try again.',
  },
  'error.bundle.changes-unreadable': `The changes in this archive cannot be read. ${DAMAGED}`,
  'error.bundle.compressed-entry': `This file holds compressed or locked parts, which an archive never does. ${DAMAGED}`,
  'error.bundle.content-changed':
    'A file changed while it was being archived. Nothing was written. Try again.',
  'error.bundle.duplicate-name': `This file holds two parts of one name, as harmful files do. ${DAMAGED}`,
  'error.bundle.encrypted':
    'This file is encrypted. Open it with its passphrase, or on a laptop that it was encrypted for.',
  'error.bundle.expands-too-far': `This file unpacks to far more than its size, as harmful files do. ${DAMAGED}`,
  'error.bundle.extra-file': `This archive holds a part that it does not list: {name}. ${DAMAGED}`,
  'error.bundle.file-altered': `A part of this archive was altered or damaged: {name}. ${DAMAGED}`,
  'error.bundle.file-too-large': `This file holds a part that is larger than any that Evenhand writes. ${DAMAGED}`,
  'error.bundle.header-mismatch': `This file says two different things about a part: {name}. ${DAMAGED}`,
  'error.bundle.lying-manifest': `A part of this archive does not have the size that is stated: {name}. ${DAMAGED}`,
  'error.bundle.manifest-unreadable': `The list of contents of this archive cannot be read. ${DAMAGED}`,
  'error.bundle.missing-file': `A part of this archive is missing: {name}. ${DAMAGED}`,
  'error.bundle.newer-version':
    'This archive was written by a newer Evenhand. Nothing of it was used. Update Evenhand to open it.',
  'error.bundle.not-a-bundle':
    'This is not an Evenhand archive, or it is cut short. Choose another file, or get it again from where it came.',
  'error.bundle.not-a-regular-file': `This file holds a folder or a link, which an archive never does. ${DAMAGED}`,
  'error.bundle.not-canonical': `This file was not written by Evenhand, or was altered afterwards. ${DAMAGED}`,
  'error.bundle.not-intact': `This archive is not intact. ${DAMAGED}`,
  'error.bundle.not-writable':
    'This hiring action cannot be written as an archive. Nothing was written. Start Evenhand anew and try again.',
  'error.bundle.other-kind':
    'This file is of another kind than is needed here. Choose an archive of a hiring action.',
  'error.bundle.redacted':
    'This is a redacted copy. It can be read, but not merged or printed from. Ask for an archive of the hiring action.',
  'error.bundle.too-large':
    'This archive is larger than an archive may be (4 GB). Remove attachments that are not needed.',
  'error.bundle.too-many-entries': `This file holds more parts than an archive may have. ${DAMAGED}`,
  'error.bundle.unsafe-name': `This file holds a part with a harmful name. ${DAMAGED}`,
  'error.bundle.wrapper-mismatch': `This file was encrypted when it was made, and is not any more, or the other way round. ${DAMAGED}`,
  'error.check.gone': 'The file is not waiting any more. Choose it again.',
  'error.file.changed-while-reading':
    'The file changed while it was being read. Wait until nothing writes to it, and try again.',
  'error.file.disk-full':
    'There is no room left on the disk for {name}. Nothing was written. Make room, or choose another disk.',
  'error.file.exists': 'There is a file named {name} already. Choose another name.',
  'error.file.failed':
    'The disk or the network drive failed with {name}. Check the connection and try again.',
  'error.file.folder-missing':
    'The folder {name} is not there. Check that the drive is connected, or choose another folder.',
  'error.file.in-use':
    'Another program holds {name}. Close it there and try again. What was in it before is untouched.',
  'error.file.no-access': 'You may not read or write {name}. Choose another place, or ask who owns it.',
  'error.file.not-a-file': '{name} is not a file. Choose a file.',
  'error.file.not-found': '{name} is not there. Check the name and that the drive is connected.',
  'error.file.not-reachable':
    'The drive that holds {name} does not answer. Check the connection and try again.',
  'error.file.not-written-as-given':
    'The disk did not keep {name} as it was written. Nothing was left behind. Use another disk, and have this one checked.',
  'error.file.read-only': 'The place of {name} can only be read. Choose another place.',
  'error.merge.gap':
    'Changes of laptop {device} are missing, from number {number}. Nothing was written. Add the file that holds them.',
  'error.merge.nothing': 'Name at least one archive to merge.',
  'error.merge.other-action':
    'These archives are of different hiring actions. Nothing was written. Merge only archives of one.',
  'error.redacted.names-remain': {
    one: 'A name that was to be removed still stands in one text. Nothing was written. Remove that field too, or say that it may stay.',
    other:
      'Names that were to be removed still stand in {count} texts. Nothing was written. Remove these fields too, or say that they may stay.',
  },
  'error.segment.other-device':
    'What another laptop wrote was about to be handed out as this laptop’s own. Nothing was written. Restart Evenhand and try again.',
  'error.work.cancelled': 'You stopped this. Nothing was changed. Start it again when it suits.',
  'error.file.too-large': '{name} is too large to be read here. Choose a smaller file.',
} as const satisfies Messages
