import type { Messages } from '../message-types'

/** Failures of the program around the records: identity, profile folder, window, sample. */
export const programErrors = {
  'error.identity.exists': 'You have a signing identity on this laptop already. Nothing was changed.',
  'error.identity.none': 'There is no signing identity on this laptop yet. Create one first.',
  'error.profile.damaged':
    'A file of your profile cannot be read. Nothing was overwritten. Restore the profile folder from a backup.',
  'error.ipc.foreign-sender':
    'Something that is not part of Evenhand asked for your data and was refused. Start Evenhand anew.',
  'error.ipc.malformed':
    'Two parts of Evenhand did not understand each other. Nothing was changed. Try again; if it happens again, install Evenhand anew.',
  'error.file.not-opened':
    'This computer has no program for the file, or it did not start. Open the file from its folder.',
  'error.file.unknown': 'This file was written in an earlier session. Save it again, then open it.',
  'error.sample.missing': 'The sample is not complete. Install Evenhand anew.',
  'error.sample.unknown-key': 'The sample is damaged. Install Evenhand anew.',
  'error.sample.unreadable': 'The sample cannot be read. Install Evenhand anew.',
  'error.sheet.not-yours': 'This score sheet is not yours, so you cannot sign it. Its rater signs it.',
} as const satisfies Messages
