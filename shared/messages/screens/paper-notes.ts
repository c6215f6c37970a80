import type { Messages } from '../message-types'

/** Photos and scans of notes that were written by hand. */
export const paperNotes = {
  'paper-notes.the-question': 'question {number}',
  'paper-notes.the-conclusion': 'the conclusion',
  'paper-notes.title': 'Paper notes on {where}',
  'paper-notes.attach': 'Attach paper notes',
  'paper-notes.attach-on': 'Attach paper notes to {where}',
  'paper-notes.drop': 'Drop photos or scans of paper notes here',
  'paper-notes.open': 'Paper note {index} of {count} on {where}: {words}',
  'paper-notes.no-words': 'no words added',
  'paper-notes.file': 'The photo or scan',
  'paper-notes.loading': 'Opening the paper note…',

  'paper-notes.place': 'Place paper notes',
  'paper-notes.place.button': 'Place scanned notes',
  'paper-notes.place.about':
    'Where each page goes, by the code that is printed on it or as you say. Nothing is attached before you say so. The files are kept as they are.',
  'paper-notes.place.pages': 'Pages to place',
  'paper-notes.place.page': '{name}, page {page}',
  'paper-notes.place.letters': 'Its code in letters',
  'paper-notes.place.letters-of': 'Code in letters of {name}',
  'paper-notes.place.preview': 'Preview of {name}',
  'paper-notes.place.to': 'Where {name} goes',
  'paper-notes.place.interview': '{applicant}, {round}',
  'paper-notes.place.nowhere': 'Left out: choose',
  'paper-notes.place.reading': 'Reading page {done} of {count}…',
  'paper-notes.place.count': '{chosen} to attach, {left} left out',
  'paper-notes.place.go': { one: 'Attach {count} page', other: 'Attach {count} pages' },
  'paper-notes.place.placed': { one: '{count} page was attached.', other: '{count} pages were attached.' },
  'paper-notes.place.refused': { one: '{count} file was not read', other: '{count} files were not read' },

  'paper-notes.found.attached': 'Attached already: {where}. It is left out, unless you say otherwise.',
  'paper-notes.found.repeated':
    'The same page stands above: a file was chosen twice. It is left out, unless you say otherwise.',
  'paper-notes.found.placed': 'Recognised by its code.',
  'paper-notes.found.other-version':
    'Recognised by its code, which is of another version of the guide: look whether the question is the same.',
  'paper-notes.found.question-open':
    'The interview was recognised by the code. Say which question it is about.',
  'paper-notes.found.here': 'No code was found: it goes here, unless you say otherwise.',
  'paper-notes.found.no-code': 'No code was found: say where it goes.',
  'paper-notes.found.unreadable':
    'The code holds a slip: type the letters beside it, or say where the page goes.',
  'paper-notes.found.other-action':
    'The code is of another hiring action. Open that one and place the page there.',
  'paper-notes.found.unknown-interview': 'The code is of an interview that this laptop does not know.',
  'paper-notes.found.not-yours':
    'The code is of an interview on whose panel you are not. Give the page to who wrote it.',

  'paper-notes.frame': 'Paper note on {where}',
  'paper-notes.frame.page': 'The page: drag its edges, or move them by the arrow keys',
  'paper-notes.frame.turn-left': 'Turn left',
  'paper-notes.frame.turn-right': 'Turn right',
  'paper-notes.frame.whole': 'Show the whole page',
  'paper-notes.frame.left': 'Left edge',
  'paper-notes.frame.top': 'Upper edge',
  'paper-notes.frame.right': 'Right edge',
  'paper-notes.frame.bottom': 'Lower edge',
  'paper-notes.frame.percent': '{edge}, %',
  'paper-notes.frame.file-page': 'Page of the file, of {count}',
  'paper-notes.frame.question': 'Belongs to',
  'paper-notes.frame.order': 'Place among the notes on this',
  'paper-notes.frame.words': 'What it says, in words',
  'paper-notes.frame.words-hint':
    'For whoever cannot read the handwriting. It stands below the picture on the score sheet.',
  'paper-notes.frame.keep': 'Keep',
  'paper-notes.frame.remove': 'Remove',
  'paper-notes.changed': 'The paper note was changed.',
  'paper-notes.removed': 'The paper note was removed.',
} as const satisfies Messages
