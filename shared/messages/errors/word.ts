import type { Messages } from '../message-types'

/** Failures of reading and writing interview guides as Word and CSV files, and notes about what was read. */
export const wordErrors = {
  'error.word.damaged':
    'This Word file is damaged. Open it in your word processor, save it anew, and choose the new file.',
  'error.word.encrypted':
    'This Word file is protected by a password. Save a copy without one and choose the copy.',
  'error.word.legacy-doc':
    'This is an old DOC file. Save it as DOCX in your word processor and choose the new file.',
  'error.word.not-word': 'This is not a Word file (DOCX). Save the guide as DOCX and choose the new file.',
  'error.word.suspicious-compression':
    'This Word file unpacks to far more than its size, as harmful files do. It was not opened. Ask its author for another.',
  'error.word.too-large': 'This Word file is larger than {limit} MB. Take out the pictures and try again.',
  'error.word.too-large-unpacked':
    'This Word file is larger than {limit} MB once unpacked. Take out what is not needed and try again.',
  'error.word.too-long':
    'This Word file has more parts than any interview guide. Copy the guide into a new file and choose that.',
  'error.word.unsafe-xml':
    'This Word file holds definitions that no word processor writes, as harmful files do. It was not opened. Ask its author for another.',
  'error.guide.not-in-bundle':
    'This archive holds no interview guide {guide}. It holds {count} of them: {guides}.',
  'error.guide-table.no-columns':
    'The first row must name the columns, “Row” and “Text” among them. See docs/document-formats.md.',
  'error.guide-table.row-unknown':
    'Row {row} begins with “{kind}”, which is no kind of row. See docs/document-formats.md for those that there are.',
  'error.guide-table.out-of-place':
    'Row {row} ({kind}) has nothing above it that it belongs to. Put follow-ups and probes below their question, levels below their competency.',
  'error.guide-table.not-a-number': 'Row {row} has no number under “{column}”. Correct it.',
  'error.guide-table.kind-unknown':
    'Row {row} names the kind “{kind}”. Write past-experience, hypothetical or viewpoint.',
  'note.word.tracked-changes': {
    one: 'There is a tracked change: what was inserted counts, what was deleted does not.',
    other: 'There are {count} tracked changes: what was inserted counts, what was deleted does not.',
  },
  'note.word.comments': { one: 'A comment was left out.', other: '{count} comments were left out.' },
  'note.word.hidden-text': {
    one: 'A piece of hidden text was left out.',
    other: '{count} pieces of hidden text were left out.',
  },
  'note.word.pictures': { one: 'A picture was left out.', other: '{count} pictures were left out.' },
  'note.word.embedded-files': {
    one: 'An embedded file was left out.',
    other: '{count} embedded files were left out.',
  },
  'note.word.role-competencies': {
    one: 'The label of a competency names a role. Add the role to it yourself.',
    other: 'The labels of {count} competencies name a role. Add the roles to them yourself.',
  },
  'note.word.macros': {
    one: 'The file has macros; they were not run.',
    other: 'The file has macros; they were not run.',
  },
} as const satisfies Messages
