import type { Messages } from '../message-types'

/** Long work, what an archive holds and who can open it, redacted copies, and files that want a key. */
export const archive = {
  'work.done': '{done} of {total}',
  'work.done-left': '{done} of {total}, about {left} left',
  'work.cancel': 'Cancel',
  'archive.attachments': 'With the papers of applicants',
  'archive.documents': 'With score sheets to read without Evenhand',
  'archive.protection': 'Who can open it',
  'archive.protection.laptops': 'Chosen laptops',
  'archive.protection.passphrase': 'Whoever knows a passphrase',
  'archive.protection.none': 'Anybody',
  'archive.laptops': 'Laptops',
  'archive.laptop': '{person}, {laptop}',
  'archive.laptops.about':
    'Encrypted. This laptop can open it, and those that you choose. This hiring action has no recovery key: if all of them are lost, nobody can open it.',
  'archive.laptops.with-recovery':
    'Encrypted. This laptop can open it, those that you choose, and the recovery key {name}.',
  'archive.passphrase.about': 'Encrypted. The passphrase opens it on any computer, and nothing else does.',
  'archive.passphrase.lost':
    'If it is lost, nobody can open this file again: neither this laptop, nor HR, nor the recovery key. Write it down, and keep it away from the file.',
  'archive.none.about':
    'Not encrypted. Everybody who gets hold of the file can read all of it: keep it where only those who may read it can.',
  'records.locked': 'This file is encrypted',
  'records.locked.passphrase': 'It was encrypted with a passphrase of its own.',
  'records.locked.key':
    'It was not encrypted for this laptop. If it is a backup of yours, your passphrase opens it; otherwise use the key file.',
  'records.locked.passphrase.passphrase': 'Passphrase of the file',
  'records.locked.key.passphrase': 'Your passphrase, or that of the key file',
  'records.locked.open': 'Open and check',
  'records.locked.key-file': 'Use a key file',
  'redacted.open': 'Redacted copy',
  'redacted.title': 'Redacted copy for a records request',
  'redacted.about':
    'A file to be read, without the people and fields that you choose. They are removed for real: signed PDFs, changes and revisions are not in it, only their hashes. It cannot be merged.',
  'redacted.name': '{title}, redacted copy',
  'redacted.applicants': 'Applicants',
  'redacted.people': 'People of the hiring action',
  'redacted.who': 'People to remove',
  'redacted.who.about': 'All that their own records say, and their papers.',
  'redacted.what': 'Fields to remove',
  'redacted.whole': '{kind}: all of it',
  'redacted.field': '{kind}: {field}',
  'redacted.words': 'Other words to look for',
  'redacted.words.about': 'A nickname, a street: every place where they still stand is shown.',
  'redacted.look': 'Show what remains',
  'redacted.save': 'Save the redacted copy',
  'redacted.may-remain': 'I have seen these places, and they may stay',
  'redacted.none-remain': {
    one: 'No removed name is left in the one record of the copy.',
    other: 'No removed name is left in the {count} records of the copy.',
  },
  'redacted.remain': {
    one: 'A removed name still stands in one place',
    other: 'Removed names still stand in {count} places',
  },
  'redacted.remain.next': 'Remove these fields as well, or say below that they may stay.',
  'redacted.column.name': 'Name',
  'redacted.column.kind': 'Record',
  'redacted.column.field': 'Field',
} as const satisfies Messages
