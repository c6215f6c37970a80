import type { Messages } from '../message-types'

/** The first start, the profile, and passphrases. */
export const firstStart = {
  'first-start.title': 'Welcome to Evenhand',
  'first-start.about':
    'Structured interviews, without a network. Everything stays on this computer until you hand it on yourself.',
  'first-start.who': 'Who are you?',
  'first-start.key': 'Your signature',
  'first-start.key.about':
    'You sign your score sheets with a key of your own. It is made now, on this computer, and a passphrase that only you know protects it. You are asked for it at each signature.',
  'first-start.create': 'Create my key and begin',
  'profile.name': 'Name',
  'profile.title': 'Title',
  'profile.agency': 'Agency',
  'profile.email': 'Email',
  'profile.zone': 'Time zone',
  'profile.zone-none': 'No zone of that name',
  'profile.zone-needed': 'Choose the time zone that you work in.',
  'profile.name-needed': 'Enter your name as it should stand on score sheets.',
  'profile.email-odd': 'This is not an email address. Leave it empty if you have none.',
  'passphrase.label': 'Passphrase',
  'passphrase.show': 'Show passphrase',
  'passphrase.again': 'The same passphrase again',
  'passphrase.hint': 'At least {least} characters. Four or five words that do not belong together are good.',
  'passphrase.too-short': 'Use at least {least} characters.',
  'passphrase.differs': 'This is not the same passphrase.',
  'passphrase.cannot-recover.title': 'Nobody can recover this passphrase',
  'passphrase.cannot-recover':
    'If you forget it, you need a new key, and HR must be told. What you have signed stays valid. Write it down and keep it in a safe place, away from this computer.',
  'passphrase.strength': 'Strength of the passphrase',
  'passphrase.strength.0': 'Guessed at once.',
  'passphrase.strength.1': 'Very weak.',
  'passphrase.strength.2': 'Weak.',
  'passphrase.strength.3': 'Good.',
  'passphrase.strength.4': 'Strong.',
} as const satisfies Messages
