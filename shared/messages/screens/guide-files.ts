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
  'take-over.no-text': '(no text yet)',
  'take-over.nameless': '(no name yet)',
  'take-over.competencies-here': 'Here already under the same name: {names}',
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
