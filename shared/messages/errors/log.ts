import type { Messages } from '../message-types'

/** Failures of changes, chains, commands and revisions. */
export const logErrors = {
  'error.unexpected':
    'Something went wrong that Evenhand did not expect ({code}). What you had saved is safe. Try again; if it happens again, start Evenhand anew.',
  'error.chain.no-action':
    'This data does not belong to a hiring action. Open the hiring action and try again.',
  'error.change.altered':
    'A stored change is not what it was when it was written. It was left out. Restore it from an archive or from another laptop.',
  'error.change.unreadable':
    'A stored change cannot be read. It was left out. Restore it from an archive or from another laptop.',
  'error.command.invalid-input':
    'What was entered does not have the form that is needed. Correct it and try again.',
  'error.json.not-serialisable': 'This value cannot be stored. Enter it anew.',
  'error.revision.altered':
    'A submitted score sheet is not what it was when it was submitted. Take it from an archive or from another laptop.',
  'error.revision.unreadable':
    'A submitted score sheet cannot be read. Take it from an archive or from another laptop.',
  'error.seal.unreadable':
    'Stored data cannot be read: it is damaged or was written by a newer Evenhand. Update Evenhand, or restore an archive.',
  'error.record.not-found':
    'This is not there any more, or has not arrived on this laptop yet. Go back and open it from its list.',
  'error.record.exists': 'This exists already. Open it from its list.',
} as const satisfies Messages
