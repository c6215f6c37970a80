import type { Messages } from '../message-types'

/** Joining a hiring action, and what is shown of a file before it is taken in. */
export const joining = {
  'joining.title': 'Join a hiring action',
  'joining.about': 'HR invites this laptop once; from then on it has everything that the panel shares.',
  'joining.card': '1. Hand HR this laptop’s card',
  'joining.card.about':
    'The card is a small file with the public keys of this laptop and your name; nothing in it is secret. Hand it over on a stick or by mail. Then HR calls you, and you read this fingerprint to each other:',
  'joining.file': '2. Open the file that HR gives you',
  'joining.file.about':
    'Only this laptop can open it. Everything in it is verified before anything is taken in.',
  'joining.choose': 'Choose the file from HR',
  'incoming.title': 'What this file holds',
  'incoming.action': 'Hiring action',
  'incoming.contents': 'Contents',
  'incoming.people': { one: 'one person', other: '{count} people' },
  'incoming.applicants': { one: 'one applicant', other: '{count} applicants' },
  'incoming.interviews': { one: 'one interview', other: '{count} interviews' },
  'incoming.changes': { one: 'one change', other: '{count} changes' },
  'incoming.made': 'Made',
  'incoming.sender': 'Made by',
  'incoming.sender.value': '{person}, on the laptop {name}',
  'incoming.sender.none': 'Nobody signed it as a whole; every change in it is vouched for by a known laptop.',
  'incoming.sender.own': 'This laptop',
  'incoming.becomes': 'You take part as',
  'incoming.becomes.hint':
    'HR had put you on the panel before. From now on this laptop works under that entry.',
  'incoming.fingerprint': 'Fingerprint of that laptop',
  'incoming.compare':
    'Call HR, at a number that you know, and have them read the fingerprint of their own laptop to you. If it differs, take nothing in.',
  'incoming.compared': 'HR read me the same fingerprint by voice.',
  'incoming.compared.needed': 'Compare the fingerprint first.',
  'incoming.findings': { one: 'One remark of the check', other: '{count} remarks of the check' },
  'incoming.take': 'Take in',
  'incoming.discard': 'Put away',
  'incoming.taken': {
    one: 'Taken in: one change was new.',
    other: 'Taken in: {count} changes were new.',
  },
  'incoming.taken.nothing': 'Everything in this file was here already.',
} as const satisfies Messages
