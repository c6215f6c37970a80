import type { Messages } from '../message-types'

/** How long records are kept, legal holds, and the removal at the end. */
export const retention = {
  'records.section.keep': 'Keep and remove',
  'keep.title': 'Keep and remove',
  'keep.about': 'Until when these records must be kept, and how they go from this laptop afterwards.',
  'keep.until': 'Keep until',
  'keep.until.about': 'The last day. It counts in the time zone of the hiring action.',
  'keep.until.none': 'No day was set until which these records must be kept.',
  'keep.until.day': 'These records must be kept until {date}.',
  'keep.until.save': 'Save the day',
  'keep.hold': 'Legal hold',
  'keep.hold.none': 'No legal hold stands.',
  'keep.hold.stands': 'A legal hold stands: nothing is removed on any laptop until it is released. {reason}',
  'keep.hold.reason': 'Reason',
  'keep.hold.set': 'Set a legal hold',
  'keep.hold.release': 'Release the hold',
  'keep.remove': 'Remove from this laptop',
  'keep.remove.hr-only':
    'HR closes the hiring action first. Then you are asked to remove it from this laptop.',
  'keep.remove.about':
    'First a final archive is written and verified where it lies, with a certificate of contents beside it. Then the hiring action is closed, and everything of it goes from this laptop and from its part of the exchange folder, for ever: records, private notes, papers and sheets. The other laptops are asked to remove theirs. Backups that were written before still hold it: delete them, and write a new one. Templates that were saved from it stay where they were saved: delete them where a hiring action is started.',
  'keep.remove.closed':
    'HR closed this hiring action on {at}. Its final archive was kept at {place}. Remove it from this laptop as well: its data here, and what this laptop wrote into the exchange folder. Backups that were written before still hold it: delete them, and write a new one. Templates that were saved from it stay where they were saved: delete them where a hiring action is started.',
  'keep.remove.closed.reason': 'Reason: {reason}',
  'keep.remove.not-archived': {
    one: 'One change that was made on this laptop is not in the final archive and would be lost. Save an archive (Records, Packets & archives) and give it to HR before you remove anything.',
    other:
      '{count} changes that were made on this laptop are not in the final archive and would be lost. Save an archive (Records, Packets & archives) and give it to HR before you remove anything.',
  },
  'keep.reason': 'Why the hiring action is closed',
  'keep.reason.about': 'It stands on the certificate of contents. Name no applicant.',
  'keep.reason.needed': 'Say why it is closed.',
  'keep.archive.write': 'Write and verify the final archive',
  'keep.archive.verified': 'Verified where it lies: {path}, {size}. SHA-256 {hash}',
  'keep.archive.not-exchanged':
    'The exchange before it did not go through, so what others wrote since the last one may be missing: {reason}',
  'keep.certificate': 'What is in it stands on its certificate of contents, which lies beside it:',
  'keep.confirm.folder-stays': 'Leave the exchange folder as it is',
  'keep.confirm.folder-stays.about':
    'What this laptop wrote stays there, encrypted, and the others are not told of the closing by it. Delete the folder yourself later.',
  'keep.confirm': 'Type the title of the hiring action to confirm: {title}',
  'keep.confirm.do': 'Close and remove',
  'keep.confirm.do-closed': 'Remove',
  'keep.name': '{title}, final archive',
  'notice.action.was-removed': 'The hiring action {title} was removed from this laptop.',
} as const satisfies Messages
