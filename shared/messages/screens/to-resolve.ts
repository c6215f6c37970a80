import type { Messages } from '../message-types'

/** What a merge left for a person to decide. */
export const toResolve = {
  'to-resolve.title': 'To resolve',
  'to-resolve.about': {
    one: 'One thing was done twice on different laptops and needs a decision. Nothing is lost whichever way you decide.',
    other:
      '{count} things were done on different laptops and need a decision. Nothing is lost whichever way you decide.',
  },
  'to-resolve.none': 'Nothing to resolve',
  'to-resolve.none.next':
    'When two laptops change the same thing without knowing of each other, both versions are listed here after the next exchange.',
  'to-resolve.field': 'Set on two laptops that did not know of each other. Choose the value that counts.',
  'to-resolve.fork':
    'Two versions of one score sheet were submitted. Choose the one that counts; both are kept.',
  'to-resolve.fork.unread':
    'What they hold is not shown on this laptop: it is not open to everybody yet, or has not come.',
  'to-resolve.fork.same': 'Says the same as the other version.',
  'to-resolve.fork.title': 'Score sheet of {rater}: {interview}',
  'to-resolve.fork.version': 'Version {hash}',
  'to-resolve.fork.signed': 'Signed',
  'to-resolve.fork.unsigned': 'Not signed',
  'to-resolve.schedule.title': 'Schedule: {interview}',
  'to-resolve.schedule.open': 'Change the interview: {interview}',
  'to-resolve.deleted':
    'Deleted by one person; another changed or used it later. Keep it or leave it deleted.',
  'to-resolve.deleted.by': 'Deleted',
  'to-resolve.deleted.edited': 'Changed later',
  'to-resolve.deleted.used': 'Used by {record}',
  'to-resolve.deleted.restore': 'Restore it',
  'to-resolve.deleted.keep': 'Leave it deleted',
  'to-resolve.deleted.restored': '{record} is back.',
  'to-resolve.same-number':
    'Two applicants have this number. Open one and give it another number, or remove it.',
  'to-resolve.same-number.title': 'Applicant number {number}',
  'to-resolve.same-number.open': 'Open {name}',
  'to-resolve.published-twice':
    'Two laptops published version {version} of this guide without knowing of each other. Choose the one that counts: it is published again as version {next}, and interviews to come take it. The others are kept, and what was written for them stays in the guide in work.',
  'to-resolve.published-twice.title': 'Guide of {round}: version {version} published twice',
  'to-resolve.published-twice.differs': 'What differs from the other:',
  'to-resolve.published-twice.same': 'Says the same as the other.',
  'to-resolve.published-twice.reason':
    'Chosen of several versions {version} that were published without knowledge of each other.',
  'to-resolve.reviewed-twice':
    'This applicant was entered twice, and both entries were dealt to reviewers. Choose the review that counts; the other is kept, and counts again if the entries are separated.',
  'to-resolve.reviewed-twice.title': 'Two reviews of one applicant: {name}, {round}',
  'to-resolve.screened-differently':
    'This applicant was entered twice, and the two entries were screened differently. Choose what counts; the other stays with its entry.',
  'to-resolve.screened-differently.title': 'Screened in two ways: {name}',
  'to-resolve.entered-as': 'Entered as {name}',
  'to-resolve.dealt': 'Dealt {time}',
  'to-resolve.counts-now': 'Counts now',
  'to-resolve.choose.entry': 'Choose this one: entry {number}, {name}',
  'to-resolve.shows-now': 'Shows now',
  'to-resolve.choose': 'Choose this one',
  'to-resolve.choose.of': 'Choose this one: {person}, {laptop}',
  'to-resolve.choose.version': 'Choose this one: version {hash}',
  'to-resolve.both': 'Keep both texts',
  'to-resolve.both.about': 'Puts the second text below the first.',
  'to-resolve.only-here': 'only in this version:',
  'to-resolve.marked': 'Words that stand in one version only are underlined.',
  'to-resolve.same-left-out': '[… {count} characters that are the same …]',
  'to-resolve.only-author': 'Only {person} can decide this.',
  'to-resolve.on': '{laptop}, {time}',
  'to-resolve.done': 'Decided. What was not chosen stays in the history.',
  'to-resolve.history': 'History',
  'to-resolve.history.of': 'History of {record}',
} as const satisfies Messages
