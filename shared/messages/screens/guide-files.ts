import type { Messages } from '../message-types'

/** Interview guides as files, and what is read from one before it is taken over. */
export const guideFiles = {
  'guide-file.title': 'Files',
  'guide-file.read': 'Read from a file…',
  'guide-file.save': 'Save as a file',
  'guide-file.word': 'Word file',
  'guide-file.csv': 'CSV for spreadsheets',
  'guide-file.bundle': 'Evenhand file',
  'take-over.title': 'Read from {name}',
  'take-over.submit': 'Take over',
  'take-over.done': '{name} was taken over.',
  'take-over.counts': 'Questions: {questions}. Competencies: {competencies}.',
  'take-over.questions': 'Questions in the file',
  'take-over.competencies-added': 'New here, will be added: {names}',
  'take-over.roles-not-here': 'Asked for roles that are not here, taken over without them: {names}',
  'take-over.nameless-roles': {
    one: 'Asked for one role that is not here and that the file does not name, taken over without it.',
    other:
      'Asked for {count} roles that are not here and that the file does not name, taken over without them.',
  },
  'take-over.competency-not-in-file':
    'Questions that name a competency that the file does not hold, taken over without it: {numbers}',
  'take-over.passed-over': 'Columns that mean nothing here, passed over: {names}',
  'take-over.no-script': 'Title, introduction, checklist and conclusion of the guide in the file stay there.',
  'take-over.into': 'Put the questions into the guide of',
  'take-over.no-guide':
    'This hiring action has no interview yet whose guide could take the questions. Only the competencies are taken over.',
  'selection.read': 'Read from a file…',
  'selection.save': 'Save as a file…',
  'selection.title': 'Save competencies and questions',
  'selection.submit': 'Save',
  'selection.which': 'Competencies',
  'selection.with-questions': {
    one: 'With the question that looks at them',
    other: 'With the {count} questions that look at them',
  },
  'selection.format': 'Kind of file',
  'selection.none': 'Choose at least one.',
  'selection.name': 'Competencies and questions',
  'selection.chosen': { one: 'One is chosen.', other: '{count} are chosen.' },
  'selection.choose': 'Choose: {text}',
  'selection.clear': 'Choose none',
  'take-over.no-text': '(no text yet)',
  'take-over.nameless': '(no name yet)',
  'take-over.competencies-here': 'Here already under the same name: {names}',
  'take-over.understood': {
    one: 'One paragraph was understood',
    other: '{count} paragraphs were understood',
  },
  'take-over.open': {
    one: 'One place is still to be filled in',
    other: '{count} places are still to be filled in',
  },
  'take-over.not-taken': {
    one: 'Written down at an interview, not taken: one paragraph',
    other: 'Written down at an interview, not taken: {count} paragraphs',
  },
  'take-over.not-understood': {
    one: 'One paragraph was not understood',
    other: '{count} paragraphs were not understood',
  },
  'take-over.paragraph': 'Paragraph {number}, {says}: {text}',
  'take-over.how': 'This guide has questions already',
  'take-over.how.replace': 'Put the guide from the file in place of it',
  'take-over.how.append': 'Add the questions of the file behind those that are here',
} as const satisfies Messages
