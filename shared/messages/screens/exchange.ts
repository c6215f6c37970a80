import type { Messages } from '../message-types'

/** The exchange over a shared folder. */
export const exchange = {
  'exchange.title': 'Exchange',
  'exchange.about':
    'The laptops of this hiring action meet in one shared folder: each hands out what is new on it, and takes in what the others wrote.',
  'exchange.no-folder': 'No exchange folder yet',
  'exchange.no-folder.next':
    'Choose a folder on a drive that everybody of this hiring action can reach. It must be empty, or be the one that the others use already.',
  'exchange.choose': 'Choose the folder',
  'exchange.choose-other': 'Choose another folder',
  'exchange.folder': 'Exchange folder',
  'exchange.closed':
    'HR closed this hiring action and keeps its final archive. Its data are to go from this laptop too.',
  'exchange.now': 'Exchange now',
  'exchange.cancel': 'End the exchange',
  'exchange.last': 'Last exchange, {at}',
  'exchange.stopped': 'Not everything went through',
  'exchange.nothing-out': 'Nothing was new on this laptop, so nothing was handed out.',
  'exchange.out': {
    one: '{count} change was handed out ({size}).',
    other: '{count} changes were handed out ({size}).',
  },
  'exchange.nothing-in': 'Nothing new came from the others.',
  'exchange.in': 'What came from the others',
  'exchange.in.laptop': 'Laptop',
  'exchange.in.people': 'Whose work',
  'exchange.in.changes': 'Changes',
  'exchange.in.records': 'Which records',
  'exchange.in.kind': '{kind} ({count}):',
  'exchange.in.others': { one: 'and one more', other: 'and {count} more' },
  'exchange.in.unnamed': {
    one: 'One more record is not listed here.',
    other: '{count} more records are not listed here.',
  },
  'exchange.in.history': 'The history shows each change',
  'exchange.decide': {
    one: 'One thing needs a decision',
    other: '{count} things need a decision',
  },
  'exchange.decide.go': 'Go to what is to resolve',
  'exchange.held': {
    one: '{count} file was held back and is tried again the next time',
    other: '{count} files were held back and are tried again the next time',
  },
  'exchange.held.from': '{laptop}: {reason}',
  'exchange.protected': 'What is protected, and what is not',
  'exchange.protected.what':
    'What lies in the folder is encrypted for the confirmed laptops of this hiring action and signed by the laptop that wrote it: nobody else can read it or change it unnoticed. Score sheets stay sealed until every rater of the interview has submitted.',
  'exchange.protected.not':
    'Nothing keeps somebody with access to the drive from deleting files. No laptop ever deletes anything because of that: what is missing is written again by the laptop that it came from.',
} as const satisfies Messages
