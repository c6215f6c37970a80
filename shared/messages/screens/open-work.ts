import type { Messages } from '../message-types'

/** The clerk's list of what each person still has to do; and what exists on this laptop alone. */
export const openWork = {
  'open-work.title': 'Open work',
  'open-work.reading': 'Reading…',
  'open-work.count': {
    one: 'One thing is open; {overdue} overdue.',
    other: '{count} things are open; {overdue} overdue.',
  },
  'open-work.none': 'Nothing is open',
  'open-work.none.next':
    'Every score sheet of an interview that took place is submitted and signed, every packet is made, and every laptop has exchanged.',
  'open-work.none-fit': 'Nothing fits these filters.',
  'open-work.table': 'Open work',
  'open-work.keys': 'Enter goes to where it is done. Shift+F10 opens the menu of a line.',
  'open-work.column.kind': 'What',
  'open-work.column.about': 'Interview or laptop',
  'open-work.column.due': 'Due',
  'open-work.column.note': 'Note',
  'open-work.kind.unsubmitted': 'Not submitted',
  'open-work.kind.returned': 'Returned',
  'open-work.kind.unsigned': 'Not signed',
  'open-work.kind.unprinted': 'Packet not made',
  'open-work.kind.unexchanged': 'Not exchanged',
  'open-work.overdue': 'Overdue',
  'open-work.changes-here': {
    one: 'One change is on this laptop only.',
    other: '{count} changes are on this laptop only.',
  },
  'open-work.never-came': 'Nothing has come from it yet.',
  'open-work.last-came': 'Nothing has come since {time}.',
  'open-work.menu': 'What to do with this: {person}, {about}',
  'open-work.open': 'Go to it',
  'open-work.filter.kind': 'What',
  'open-work.filter.person': 'Person',
  'open-work.filter.counted': '{label} ({number})',
  'open-work.filter.chosen': '{label}: {number}',
  'open-work.filter.overdue': 'Overdue only ({number})',
  'open-work.filter.clear': 'Clear filters',
  'open-work.return': 'Return it',
  'open-work.return.item': 'Return it to the rater',
  'open-work.return.title': 'Return a score sheet',
  'open-work.return.reasons': 'Why {person} should look again: {interview}',
  'open-work.return.about':
    'The rater answers with an amendment. Ratings stay theirs; the reasons are kept in the records.',
  'open-work.return.missing': 'Say why.',
  'only-here.interviews': {
    one: 'One interview exists only on this laptop.',
    other: '{count} interviews exist only on this laptop.',
  },
  'only-here.changes': {
    one: 'One change exists only on this laptop.',
    other: '{count} changes exist only on this laptop.',
  },
  'only-here.exchange': 'Exchange',
} as const satisfies Messages
