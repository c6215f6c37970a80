import type { Messages } from '../message-types'

/** Papers: attaching many at a time, and showing one. */
export const paperTexts = {
  'papers.attach': 'Attach papers',
  'papers.drop': 'Drop papers here',
  'papers.drop-of': 'Drop papers of {name} here',
  'papers.attach.about':
    'Whose papers these are, by the applicant number or the name in the file’s name. Nothing is attached before you say so.',
  'papers.files': 'Files to attach',
  'papers.column.file': 'File',
  'papers.column.applicant': 'Applicant',
  'papers.column.tools': 'Change',
  'papers.applicant-of': 'Applicant of {name}',
  'papers.choose': 'Choose',
  'papers.choose-for': 'Choose the applicant of {name}',
  'papers.leave-out': 'Leave out',
  'papers.leave-out-file': 'Leave out {name}',
  'papers.left-out': 'Left out',
  'papers.by.number': 'By the applicant number',
  'papers.by.full-name': 'By the name',
  'papers.by.initial': 'By family name and initial',
  'papers.by.family-name': 'By the family name alone',
  'papers.by.you': 'You chose',
  'papers.nobody': 'Nobody: choose',
  'papers.several': 'Unclear: choose',
  'papers.attach.count': '{chosen} to attach, {left} left out',
  'papers.attach.go': { one: 'Attach {count} paper', other: 'Attach {count} papers' },
  'papers.attaching': '{done} of {count} files read',
  'papers.stop': 'Stop',
  'papers.attached': { one: '{count} paper was attached.', other: '{count} papers were attached.' },
  'papers.refused': { one: '{count} file was not attached', other: '{count} files were not attached' },
  'papers.without-text': {
    one: 'The search cannot look into this paper, because it holds no text (a scan or picture): {names}',
    other: 'The search cannot look into these papers, because they hold no text (scans or pictures): {names}',
  },
  'papers.reading': {
    one: 'Reading {count} paper for the search…',
    other: 'Reading {count} papers for the search…',
  },
  'paper-view.content': 'Content of the paper',
  'paper-view.text-only':
    'The text of this file. How it looks is not shown; the file itself is kept unchanged.',
  'paper-view.no-text': 'This file holds no text.',
  'paper-view.broken-image': 'This picture is damaged and cannot be shown. Ask for the paper again.',
} as const satisfies Messages
