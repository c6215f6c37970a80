import type { Messages } from '../message-types'

/** The page of the person who works here, and what the program says of itself. */
export const profile = {
  'profile-page.title': 'You and this program',
  'profile-page.save': 'Save changes',
  'profile-page.saved': 'Changed.',
  'profile-page.signature': 'Your signature',
  'profile-page.signature.about':
    'Your certificate is self-issued: it says that every sheet is by the same signer, not who that signer is. Tell colleagues the fingerprint in person or over the telephone, so that they know it is yours. It is valid until {until}.',
  'profile-page.fingerprint': 'Fingerprint (SHA-256)',
  'profile-page.passphrase.change': 'Change the passphrase',
  'profile-page.passphrase.changed': 'The passphrase was changed.',
  'profile-page.passphrase.old': 'Passphrase until now',
  'profile-page.passphrase.old-needed': 'Enter the passphrase that you have used until now.',
  'program.title': 'This program',
  'program.version': 'Version',
  'program.folder': 'Your data lies in',
  'program.room': 'Room on the disk',
  'program.room.value':
    '{free} GB free. Attachments and exports stop below {floor} GB; what you type is kept even then.',
  'program.network': 'Network',
  'program.network.value': {
    one: 'Never used. One request was refused since the program was started.',
    other: 'Never used. {count} requests were refused since the program was started.',
  },
  'program.sealing': 'Encryption at rest',
  'program.sealing.none':
    'By the disk only: turn on BitLocker, FileVault or LUKS. Your signing key is always encrypted under your passphrase.',
  'program.check': 'Check the journal',
  'program.check.intact': {
    one: 'One change, and it is intact.',
    other: 'All {count} changes are intact.',
  },
  'program.check.damaged': {
    one: 'One thing is not in order. Start the program again: it restores what the database still has.',
    other:
      '{count} things are not in order. Start the program again: it restores what the database still has.',
  },
} as const satisfies Messages
