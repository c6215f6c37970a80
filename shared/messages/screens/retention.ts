import type { Messages } from '../message-types'

/** How long records are kept, legal holds, and the removal at the end. */
export const retention = {
  'records.section.keep': 'Keep and remove',
  'keep.title': 'Keep and remove',
  'keep.about': 'Until when these records must be kept, and how they go from this laptop afterwards.',
  'keep.until': 'Keep until',
  'keep.until.about': 'The last day. It counts in the time zone of the hiring action.',
  'keep.until.save': 'Save the day',
  'keep.hold': 'Legal hold',
  'keep.hold.none': 'No legal hold stands.',
  'keep.hold.stands': 'A legal hold stands: nothing is removed on any laptop until it is released. {reason}',
  'keep.hold.reason': 'Reason',
  'keep.hold.set': 'Set a legal hold',
  'keep.hold.release': 'Release the hold',
  'keep.remove': 'Remove from this laptop',
  'keep.remove.about':
    'First a final archive is written and verified where it lies. Then the hiring action is closed, and everything of it goes from this laptop, for ever: records, private notes, papers and sheets. What others have stays with them until they remove it too.',
  'keep.remove.closed':
    'This hiring action is closed. Its final archive was kept at {place}. Remove it from this laptop as well.',
  'keep.archive.write': 'Write and verify the final archive',
  'keep.archive.verified': 'Verified where it lies: {path}, {size}. SHA-256 {hash}',
  'keep.confirm': 'Type the title of the hiring action to confirm: {title}',
  'keep.confirm.do': 'Close and remove',
  'keep.confirm.do-closed': 'Remove',
  'keep.name': '{title}, final archive',
  'notice.action.was-removed': 'The hiring action {title} was removed from this laptop.',
} as const satisfies Messages
